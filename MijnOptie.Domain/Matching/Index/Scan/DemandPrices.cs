using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>What rules decide of one offer for each demand, found when first asked for and kept while offers of the same kind come.</summary>
internal sealed class DemandPrices(ImmutableArray<Demand> demands)
{
    private readonly KindPrice?[] prices = new KindPrice?[demands.Length];
    private OfferKind? kind;

    /// <summary>Turns to an offer.</summary>
    public void Take(OfferFacts facts)
    {
        if (kind != facts.Kind || !facts.IsKnown) Array.Clear(prices);
        kind = facts.Kind;
    }

    /// <param name="demand">The number of the demand.</param>
    /// <param name="facts">The offer turned to.</param>
    public KindPrice Of(int demand, OfferFacts facts) => prices[demand] ??= facts.Price(demands[demand]);
}
