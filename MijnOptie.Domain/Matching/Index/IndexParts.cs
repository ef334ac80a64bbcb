using System.Collections.Concurrent;

namespace MijnOptie.Domain.Matching;

/// <summary>All an index is made of. Never changes; what another index has in common is shared.</summary>
internal sealed class IndexParts(
    OfferTable offers,
    PositionTable positions,
    OfferChanges changes,
    Pricing pricing,
    PricedDemand[] priced,
    MatchIndexOptions options,
    ConcurrentBag<SpotScan>? working = null,
    ConcurrentBag<PositionScan>? workingOnPositions = null)
{
    // Working memory serves every index with the same columns and prices.
    private readonly ConcurrentBag<SpotScan> idle = working ?? [];
    private readonly ConcurrentBag<PositionScan> idleForPositions = workingOnPositions ?? [];

    public OfferTable Offers => offers;

    public PositionTable Positions => positions;

    public OfferChanges Changes => changes;

    public Pricing Pricing => pricing;

    /// <summary>By number of the demand.</summary>
    public PricedDemand[] Priced => priced;

    /// <summary>By number of the position the row of who holds it, -1 when there is none; made when first asked for.</summary>
    public int[] Holders => field ??= [.. Positions.ByNumber.Select(code => code is null ? -1 : HolderOf(code))];

    public MatchIndexOptions Options => options;

    /// <summary>The row of who holds a position; -1 when there is none.</summary>
    public int HolderOf(PositionCode position) => position.Position.Holder is { } holder ? offers.Find(holder) : -1;

    /// <summary>The same with other changes.</summary>
    public IndexParts With(OfferChanges changed) => new(offers, positions, changed, pricing, priced, options, idle, idleForPositions);

    /// <summary>The same with other positions.</summary>
    public IndexParts With(PositionTable changed, PricedDemand[] pricedAgain, OfferChanges changedOffers) =>
        new(offers, changed, changedOffers, pricing, pricedAgain, options);

    /// <summary>Lends working memory; give it back with <see cref="Return(SpotScan)"/>.</summary>
    public SpotScan Rent() => idle.TryTake(out var scan) ? scan : new SpotScan(Offers, Pricing, Priced, Arithmetic.Of(Options.Width));

    public void Return(SpotScan scan) => idle.Add(scan);

    /// <summary>Lends working memory for going over positions; give it back with <see cref="Return(PositionScan)"/>.</summary>
    public PositionScan RentForPositions() => idleForPositions.TryTake(out var scan) ? scan : new PositionScan(Positions, Pricing, Arithmetic.Of(Options.Width));

    public void Return(PositionScan scan) => idleForPositions.Add(scan);
}
