using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>The candidate wants one sector more, as the last choice.</summary>
/// <param name="Sector">The sector of the position.</param>
public sealed record CandidateExtraSector(SectorCode Sector) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.CandidateExtraSector;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.Sector;

    /// <inheritdoc/>
    public override int Steps => 1;

    /// <inheritdoc/>
    public override Offer ApplyTo(Offer offer) => offer with { Sectors = offer.Sectors.Add(Sector) };
}
