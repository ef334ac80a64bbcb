using System.Collections.Immutable;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The positions by the point where they are. Never changes; a changed one shares everything else.</summary>
internal sealed class PositionTable
{
    /// <summary>In <see cref="GeographicOrder"/>, and then those that came later.</summary>
    public required ImmutableArray<Spot> Spots { get; init; }

    /// <summary>The same in flat memory; made when first asked for.</summary>
    public PositionColumns Columns => field ??= PositionColumns.Of(this);

    /// <summary>The positions in the order of their start and ids; made when first asked for.</summary>
    public PositionRanks Ranks => field ??= PositionRanks.Of(this);

    public required ImmutableArray<Demand> Demands { get; init; }

    /// <summary>By number; null where a position was taken out.</summary>
    public required ImmutableArray<PositionCode?> ByNumber { get; init; }

    /// <summary>The numbers of the positions that are in it, in the order of their ids.</summary>
    public required ImmutableArray<int> ById { get; init; }

    /// <summary>A position that is in it, by its number.</summary>
    public PositionCode At(int number) => ByNumber[number] ?? throw new InvalidOperationException("This position was taken out.");

    public PositionCode? Find(PositionId position) => IndexOf(position) is var at and >= 0 ? At(ById[at]) : null;

    /// <summary>Where a position is in <see cref="ById"/>; under zero, and then the complement of where it would be, when it is not.</summary>
    public int IndexOf(PositionId position)
    {
        var (low, high) = (0, ById.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = At(ById[middle]).Position.Id.CompareTo(position);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    public static PositionTable Of(IReadOnlyList<Position> positions, OfferTable offers, MatchingRules rules, Deadline deadline)
    {
        var points = new Catalog<GeoPoint>();
        foreach (var position in positions) points.Add(position.Point);
        var order = GeographicOrder.Of(points.Items);
        var places = GeographicOrder.Places(order);
        int SpotOf(Position position) => places[points.Find(position.Point)];
        // Numbered spot after spot: what is near a candidate lies side by side in everything that is held by number.
        var (demands, codes) = (new DemandBuilder(offers.Classes, rules, []), new PositionCode?[positions.Count]);
        foreach (var (number, position) in positions.OrderBy(SpotOf).Index())
        {
            if (number % 256 == 0) deadline.Check();
            codes[number] = PositionCode.Of(position, number, demands.Add(position), SpotOf(position), offers.TagCodes);
        }
        var there = codes.ToLookup(code => code!.Spot);
        var horizon = Horizon(offers, rules.Settings);
        var spots = order.Select((point, number) =>
        {
            deadline.Check();
            return Spot.At(points.Items[point], offers, horizon) with { Positions = [.. there[number]!] };
        });
        return new PositionTable
        {
            Spots = [.. spots],
            Demands = [.. demands.Demands],
            ByNumber = [.. codes],
            ById = [.. codes.OrderBy(code => code!.Position.Id).Select(code => code!.Number)],
        };
    }

    /// <summary>The same positions, seen as far as other settings make it matter.</summary>
    public PositionTable SeenUpTo(OfferTable offers, MatchingSettings settings)
    {
        var horizon = Horizon(offers, settings);
        return With(spots: [.. Spots.Select(spot => spot with { Near = offers.Points.Near(spot.Point, horizon) })]);
    }

    public PositionTable With(
        ImmutableArray<Spot>? spots = null,
        ImmutableArray<Demand>? demands = null,
        ImmutableArray<PositionCode?>? byNumber = null,
        ImmutableArray<int>? byId = null) => new()
        {
            Spots = spots ?? Spots,
            Demands = demands ?? Demands,
            ByNumber = byNumber ?? ByNumber,
            ById = byId ?? ById,
        };

    /// <summary>Beyond this a distance changes nothing: nobody reaches that far, and the fit is none.</summary>
    internal static int Horizon(OfferTable offers, MatchingSettings settings) =>
        Math.Max(offers.Postings.Widest, Distance.FromKilometres(settings.TravelZeroKilometres).Hectometres);
}
