namespace MijnOptie.Domain.Matching;

/// <summary>A row of a list.</summary>
/// <param name="Conditional">True for a conditional match.</param>
/// <param name="Score">In hundredths.</param>
/// <param name="Rank">Its rank among all of its side, in the order of date and id.</param>
internal readonly record struct RankedRow(bool Conditional, int Score, int Rank)
{
    public VerdictKind Verdict => Conditional ? VerdictKind.Conditional : VerdictKind.Match;
}
