using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>The candidate is available earlier.</summary>
/// <param name="Days">How many days earlier; 1 or more.</param>
/// <param name="From">First day available now, inclusive.</param>
public sealed record CandidateEarlier(int Days, DateOnly From) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.CandidateEarlier;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.StartDate;

    /// <inheritdoc/>
    public override int Steps => Days;

    /// <summary>First day available after the change, inclusive.</summary>
    public DateOnly To => From.AddDays(-Days);

    /// <inheritdoc/>
    public override Offer ApplyTo(Offer offer) => offer with { AvailableFrom = To };
}
