namespace MijnOptie.Domain.Matching;

/// <summary>The positions in the order of their start and their ids.</summary>
internal sealed class PositionRanks
{
    private PositionRanks(int[] numberAt, int[] rankOf) => (NumberAt, RankOf) = (numberAt, rankOf);

    /// <summary>The number of the position at each rank.</summary>
    public int[] NumberAt { get; }

    /// <summary>The rank of each position, by its number.</summary>
    public int[] RankOf { get; }

    public static PositionRanks Of(PositionTable positions)
    {
        int[] numbers = [.. positions.ById.OrderBy(number => positions.At(number).Start)]; // stable: by id where they start on the same day
        var ranks = new int[positions.ByNumber.Length];
        for (var i = 0; i < numbers.Length; i++) ranks[numbers[i]] = i;
        return new PositionRanks(numbers, ranks);
    }
}
