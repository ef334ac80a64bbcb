using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The candidate accepts more hours.</summary>
/// <param name="WholeHours">How many hours a week more; 1 or more.</param>
/// <param name="From">The most wanted now.</param>
public sealed record CandidateMoreHours(int WholeHours, Hours From) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.CandidateMoreHours;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.Hours;

    /// <inheritdoc/>
    public override int Steps => WholeHours;

    /// <summary>The most wanted after the change; never over full time.</summary>
    public Hours To => HoursSteps.Up(From, WholeHours);

    /// <inheritdoc/>
    public override Offer ApplyTo(Offer offer) => offer with { Hours = HoursRange.Create(offer.Hours.Minimum, To).Value };
}
