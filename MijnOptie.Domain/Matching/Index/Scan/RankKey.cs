namespace MijnOptie.Domain.Matching;

/// <summary>
/// The declared order of lists (<see cref="MatchOrder"/>) as one number, lower first: verdict, higher score, earlier date, and the rank of the row
/// among all of its side. Unlike an <see cref="OrderKey{T}"/> it has the date itself, so that rows compare without their ranks as well.
/// </summary>
internal static class RankKey
{
    private const int RankBits = 27;
    private const int DateBits = 22;
    private const int ScoreBits = 14;

    /// <param name="conditional">True for a conditional match.</param>
    /// <param name="score">In hundredths.</param>
    /// <param name="day">A day number.</param>
    /// <param name="rank">The rank among all of the side; 0 or more.</param>
    public static ulong Of(bool conditional, int score, int day, int rank) =>
        ((conditional ? 1UL : 0) << (ScoreBits + DateBits + RankBits))
        | ((ulong)(MatchFit.Full - score) << (DateBits + RankBits))
        | ((ulong)day << RankBits)
        | (uint)rank;

    /// <summary>The rank among all of the side.</summary>
    public static int Rank(ulong key) => (int)(key & ((1UL << RankBits) - 1));

    /// <summary>The number without the rank: of rows for which it is the same, only the ids decide.</summary>
    public static ulong WithoutRank(ulong key) => key >> RankBits;

    /// <summary>The opposite of <see cref="WithoutRank"/>.</summary>
    public static ulong WithRank(ulong order, int rank) => (order << RankBits) | (uint)rank;

    public static VerdictKind Verdict(ulong key) => key >> (ScoreBits + DateBits + RankBits) == 0 ? VerdictKind.Match : VerdictKind.Conditional;

    public static Score Score(ulong key) =>
        new(MatchFit.Full - (int)((key >> (DateBits + RankBits)) & ((1UL << ScoreBits) - 1)));
}
