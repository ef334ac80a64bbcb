namespace MijnOptie.Domain.Matching;

/// <summary>A position that fits an offer.</summary>
/// <param name="Row">Its row in <see cref="PositionColumns"/>.</param>
/// <param name="Conditional">True when it would be under a condition of the law.</param>
/// <param name="Score">The score in hundredths.</param>
internal readonly record struct PositionFit(int Row, bool Conditional, int Score)
{
    /// <summary>How the offer stands among others in the position's list: as in a <see cref="RankKey"/>, without a rank.</summary>
    /// <param name="available">The first day the offer is available.</param>
    public ulong OfCandidate(int available) => RankKey.WithoutRank(RankKey.Of(Conditional, Score, available, 0));

    /// <summary>How the position stands among others in the offer's list.</summary>
    public ulong OfPosition(in PositionRow row) => RankKey.Of(Conditional, Score, row.Start, row.Rank);
}
