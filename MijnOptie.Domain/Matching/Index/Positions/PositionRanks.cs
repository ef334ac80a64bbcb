namespace MijnOptie.Domain.Matching;

/// <summary>The positions in the order of their ids.</summary>
internal sealed class PositionRanks
{
    private PositionRanks(int[] numberAt, int[] rankOf) => (NumberAt, RankOf) = (numberAt, rankOf);

    /// <summary>The number of the position at each rank.</summary>
    public int[] NumberAt { get; }

    /// <summary>The rank of each position, by its number.</summary>
    public int[] RankOf { get; }

    public static PositionRanks Of(PositionTable positions)
    {
        var numbers = positions.ById.ToArray();
        var ranks = new int[positions.ByNumber.Length];
        for (var i = 0; i < numbers.Length; i++) ranks[numbers[i]] = i;
        return new PositionRanks(numbers, ranks);
    }
}
