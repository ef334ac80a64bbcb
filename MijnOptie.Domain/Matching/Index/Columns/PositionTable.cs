using System.Collections.Immutable;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The positions by the point where they are. Never changes; a changed one shares everything else.</summary>
internal sealed class PositionTable
{
    public required ImmutableArray<Spot> Spots { get; init; }

    public required ImmutableArray<Demand> Demands { get; init; }

    /// <summary>By number; null where a position was taken out.</summary>
    public required ImmutableList<PositionCode?> ByNumber { get; init; }

    public required ImmutableDictionary<PositionId, int> Numbers { get; init; }

    public PositionCode? Find(PositionId position) => Numbers.TryGetValue(position, out var number) ? ByNumber[number] : null;

    public static PositionTable Of(IReadOnlyList<Position> positions, OfferTable offers, MatchingRules rules, Deadline deadline)
    {
        var (demands, spotNumbers) = (new DemandBuilder(offers.Classes, rules, []), new Catalog<GeoPoint>());
        var codes = new PositionCode?[positions.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            if (i % 256 == 0) deadline.Check();
            var position = positions[i];
            codes[i] = PositionCode.Of(position, i, demands.Add(position), spotNumbers.Add(position.Point), offers.TagCodes);
        }
        var there = codes.ToLookup(code => code!.Spot);
        var horizon = Horizon(offers, rules.Settings);
        var spots = spotNumbers.Items.Select((point, number) =>
        {
            deadline.Check();
            return Spot.At(point, offers, horizon) with { Positions = [.. there[number]!] };
        });
        return new PositionTable
        {
            Spots = [.. spots],
            Demands = [.. demands.Demands],
            ByNumber = [.. codes],
            Numbers = codes.ToImmutableDictionary(code => code!.Position.Id, code => code!.Number),
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
        ImmutableList<PositionCode?>? byNumber = null,
        ImmutableDictionary<PositionId, int>? numbers = null) => new()
        {
            Spots = spots ?? Spots,
            Demands = demands ?? Demands,
            ByNumber = byNumber ?? ByNumber,
            Numbers = numbers ?? Numbers,
        };

    /// <summary>Beyond this a distance changes nothing: nobody reaches that far, and the fit is none.</summary>
    internal static int Horizon(OfferTable offers, MatchingSettings settings) =>
        Math.Max(offers.Postings.Widest, Distance.FromKilometres(settings.TravelZeroKilometres).Hectometres);
}
