using System.Numerics;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The declared order of lists (<see cref="MatchOrder"/>) as one number, lower first, as short as it can be where millions are compared:
/// verdict, higher score, and the rank of the row among all of its side, which lie in the order of date and id.
/// </summary>
/// <typeparam name="T">What holds it, without a sign: it takes <see cref="Ranks"/> rows to a side.</typeparam>
internal static class OrderKey<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int ScoreBits = 14;

    /// <summary>So many different ranks fit.</summary>
    public static long Ranks => 1L << RankBits;

    private static int RankBits => Math.Min((8 * T.Zero.GetByteCount()) - ScoreBits - 1, 31);

    /// <summary>The key of the first rank.</summary>
    /// <param name="conditional">True for a conditional match.</param>
    /// <param name="score">In hundredths.</param>
    public static T Of(bool conditional, int score) =>
        T.CreateTruncating(((conditional ? 1UL << ScoreBits : 0) | (uint)(MatchFit.Full - score)) << RankBits);

    /// <param name="conditional">True for a conditional match.</param>
    /// <param name="score">In hundredths.</param>
    /// <param name="rank">The rank of the row; 0 or more.</param>
    public static T Of(bool conditional, int score, int rank) => Of(conditional, score) | T.CreateTruncating(rank);

    /// <summary>What a key says.</summary>
    public static RankedRow Row(T key) => new(
        key >> (ScoreBits + RankBits) != T.Zero,
        Score(key),
        int.CreateTruncating(key & (T.CreateTruncating(Ranks) - T.One)));

    /// <summary>The score, in hundredths; under zero of the largest number there is, which is no row.</summary>
    public static int Score(T key) => MatchFit.Full - int.CreateTruncating((key >> RankBits) & T.CreateTruncating((1 << ScoreBits) - 1));
}
