using System.Collections.Immutable;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Puts one position into a table, or takes one out.</summary>
internal static class PositionChange
{
    public static PositionTable Put(IndexParts index, Position position)
    {
        var table = Remove(index.Positions, position.Id);
        var demands = new DemandBuilder(index.Offers.Classes, index.Pricing.Rules, table.Demands);
        var demand = demands.Add(position);
        var spots = table.Spots;
        var spot = IndexOf(spots, position);
        if (spot < 0)
        {
            spot = spots.Length;
            spots = spots.Add(Spot.At(position.Point, index.Offers, PositionTable.Horizon(index.Offers, index.Pricing.Settings)));
        }
        var code = PositionCode.Of(position, table.ByNumber.Length, demand, spot, index.Offers.TagCodes);
        return table.With(
            spots.SetItem(spot, spots[spot] with { Positions = spots[spot].Positions.Add(code) }),
            demands.Demands.Count == table.Demands.Length ? table.Demands : [.. demands.Demands],
            table.ByNumber.Add(code),
            table.ById.Insert(~table.IndexOf(position.Id), code.Number));
    }

    public static PositionTable Remove(PositionTable table, PositionId position)
    {
        var at = table.IndexOf(position);
        if (at < 0) return table;
        var code = table.At(table.ById[at]);
        var spot = table.Spots[code.Spot];
        return table.With(
            spots: table.Spots.SetItem(code.Spot, spot with { Positions = spot.Positions.Remove(code) }),
            byNumber: table.ByNumber.SetItem(code.Number, null),
            byId: table.ById.RemoveAt(at));
    }

    private static int IndexOf(ImmutableArray<Spot> spots, Position position)
    {
        for (var i = 0; i < spots.Length; i++)
        {
            if (spots[i].Point == position.Point) return i;
        }
        return -1;
    }
}
