using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>Makes the parts of an index.</summary>
internal static class IndexBuilding
{
    public static IndexParts Build(
        IReadOnlyList<Offer> offers,
        IReadOnlyList<Position> positions,
        MatchingRules rules,
        MatchWeights weights,
        MatchIndexOptions options,
        Deadline deadline)
    {
        var offerTable = new OfferTableBuilder(rules).Build(offers, deadline);
        var positionTable = PositionTable.Of(positions, offerTable, rules, deadline);
        var pricing = new Pricing(weights, rules);
        return Assemble(offerTable, positionTable, OfferChanges.None, pricing, options, deadline);
    }

    /// <summary>The parts with all demands priced anew.</summary>
    public static IndexParts Assemble(
        OfferTable offers, PositionTable positions, OfferChanges changes, Pricing pricing, MatchIndexOptions options, Deadline deadline)
    {
        var priced = new PricedDemand[positions.Demands.Length];
        var (next, bytes) = (-1, IndexSize.Of(offers) + IndexSize.Of(positions));
        Crew.Run(options.Workers, () =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < priced.Length;)
            {
                deadline.Check();
                priced[i] = PricedDemand.Of(positions.Demands[i], offers, pricing);
                if (Interlocked.Add(ref bytes, IndexSize.Of(priced[i])) > options.MaximumBytes) throw new IndexTooLargeException();
            }
        });
        return new IndexParts(offers, positions, changes, pricing, priced, options);
    }
}
