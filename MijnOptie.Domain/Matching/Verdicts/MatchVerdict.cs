namespace MijnOptie.Domain.Matching;

/// <summary>
/// What the matching says of one pair. It is a proposal to a person, who decides: no verdict rejects, invites or places anyone.
/// Closed: <see cref="MatchVerdict.Kind"/> names the four kinds.
/// </summary>
public abstract record MatchVerdict
{
    private protected MatchVerdict()
    {
    }

    /// <summary>Which of the four.</summary>
    public abstract VerdictKind Kind { get; }
}
