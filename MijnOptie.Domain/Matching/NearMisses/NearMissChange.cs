using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// One thing that would give. Applying it gives the changed input, in which its criterion holds; one step less is not enough.
/// Closed: <see cref="NearMissKind"/> names the kinds.
/// </summary>
public abstract record NearMissChange
{
    private protected NearMissChange()
    {
    }

    /// <summary>Which kind.</summary>
    public abstract NearMissKind Kind { get; }

    /// <summary>The criterion it makes hold.</summary>
    public abstract Criterion Criterion { get; }

    /// <summary>How much, in whole steps of its kind: hours a week, days, kilometres or sectors; 1 or more.</summary>
    public abstract int Steps { get; }

    /// <summary>Who gives: the candidate or the position.</summary>
    public MatchSides GivenBy => Kind is NearMissKind.PositionMoreHours or NearMissKind.PositionFewerHours or NearMissKind.PositionLater
        ? MatchSides.Position
        : MatchSides.Candidate;

    /// <summary>The offer after the change; the same when the position gives.</summary>
    public virtual Offer ApplyTo(Offer offer) => offer;

    /// <summary>The position after the change; the same when the candidate gives.</summary>
    public virtual Position ApplyTo(Position position) => position;
}
