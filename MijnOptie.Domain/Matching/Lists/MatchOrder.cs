using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The order of every list: verdict, then the higher score, then the earlier date (of availability, or of start), then the id,
/// by its text. No two different rows are equal, so the order never depends on the order of the input.
/// </summary>
public static class MatchOrder
{
    /// <summary>The order of candidates for one position.</summary>
    public static IComparer<Ranked<Offer>> OfCandidates { get; } = Comparer<Ranked<Offer>>.Create((left, right) =>
        Compare(left.Evaluation, left.Subject.AvailableFrom, right.Evaluation, right.Subject.AvailableFrom) is var order and not 0
            ? order
            : left.Subject.Id.CompareTo(right.Subject.Id));

    /// <summary>The order of positions for one candidate.</summary>
    public static IComparer<Ranked<Position>> OfPositions { get; } = Comparer<Ranked<Position>>.Create((left, right) =>
        Compare(left.Evaluation, left.Subject.Period.Start, right.Evaluation, right.Subject.Period.Start) is var order and not 0
            ? order
            : left.Subject.Id.CompareTo(right.Subject.Id));

    private static int Compare(Evaluation left, DateOnly leftDate, Evaluation right, DateOnly rightDate)
    {
        var byVerdict = left.Verdict.Kind.CompareTo(right.Verdict.Kind);
        if (byVerdict != 0) return byVerdict;
        var byScore = right.Score.CompareTo(left.Score);
        return byScore != 0 ? byScore : leftDate.CompareTo(rightDate);
    }
}
