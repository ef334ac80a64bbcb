using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The candidate accepts fewer hours.</summary>
/// <param name="WholeHours">How many hours a week fewer; 1 or more.</param>
/// <param name="From">The least wanted now.</param>
public sealed record CandidateFewerHours(int WholeHours, Hours From) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.CandidateFewerHours;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.Hours;

    /// <inheritdoc/>
    public override int Steps => WholeHours;

    /// <summary>The least wanted after the change; never under zero.</summary>
    public Hours To => HoursSteps.Down(From, WholeHours);

    /// <inheritdoc/>
    public override Offer ApplyTo(Offer offer) => offer with { Hours = HoursRange.Create(To, offer.Hours.Maximum).Value };
}
