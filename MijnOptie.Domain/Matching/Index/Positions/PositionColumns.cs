using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The positions of a table in flat memory, spot after spot: for going over all of them for one offer.</summary>
internal sealed class PositionColumns
{
    public required PositionRow[] Rows { get; init; }

    /// <summary>The positions themselves, by row.</summary>
    public required PositionCode[] Codes { get; init; }

    /// <summary>First row of each spot, and at the end the number of rows.</summary>
    public required int[] SpotStart { get; init; }

    /// <summary>What is asked of every position that is near.</summary>
    public required TermColumns Terms { get; init; }

    /// <summary>The number of its <see cref="Demand"/>, by row.</summary>
    public required int[] DemandOf { get; init; }

    public required SpotColumns Spots { get; init; }

    public required DemandColumns Demands { get; init; }

    /// <summary>By <see cref="PositionRow.Rank"/>.</summary>
    public required PositionId[] IdAt { get; init; }

    public static PositionColumns Of(PositionTable table)
    {
        PositionCode[] codes = [.. table.Spots.SelectMany(spot => spot.Positions)];
        var (rows, start) = (new PositionRow[codes.Length], new int[table.Spots.Length + 1]);
        for (var at = 0; at < codes.Length; at++) rows[at] = Row(codes[at], table.Ranks.RankOf[codes[at].Number]);
        for (var spot = 0; spot < table.Spots.Length; spot++) start[spot + 1] = start[spot] + table.Spots[spot].Positions.Length;
        return new PositionColumns
        {
            Rows = rows,
            Codes = codes,
            SpotStart = start,
            Terms = new TermColumns(codes),
            DemandOf = Array.ConvertAll(codes, code => code.Demand),
            Spots = new SpotColumns(table.Spots),
            Demands = new DemandColumns(table.Demands),
            IdAt = Array.ConvertAll(table.Ranks.NumberAt, number => table.At(number).Position.Id),
        };
    }

    private static PositionRow Row(PositionCode code, int rank)
    {
        var (wishes, more) = (new ushort[OfferTable.TagsInRow], code.Wishes.Length > OfferTable.TagsInRow || code.Wishes.Any(wish => wish > ushort.MaxValue));
        for (var i = 0; i < code.Wishes.Length && !more; i++) wishes[i] = (ushort)code.Wishes[i];
        return new PositionRow(
            code.Number,
            rank,
            code.Start,
            code.Spot,
            (ushort)code.Wished,
            (ushort)code.HoursMost,
            wishes[0],
            wishes[1],
            wishes[2],
            wishes[3],
            more,
            code.IsPossibility,
            code.Position.Holder is not null);
    }
}
