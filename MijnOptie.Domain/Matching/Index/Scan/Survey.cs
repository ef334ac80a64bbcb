using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>Goes over every pair of one candidate, or of one position, whatever the verdict.</summary>
internal static class Survey
{
    /// <summary>An offer with every position, except what its maker holds.</summary>
    public static IEnumerable<(PositionCode Position, PairFigures Figures)> OfPositions(IndexParts index, Offer offer)
    {
        var (facts, pricing) = (new OfferFacts(offer, index.Offers, index.Pricing), index.Pricing);
        foreach (var spot in index.Positions.Spots)
        {
            var reach = ReachFigures.Of(offer, spot.Point, pricing.Settings);
            foreach (var position in spot.Positions)
            {
                if (position.Position.Holder == offer.Id) continue;
                var price = facts.Price(index.Positions.Demands[position.Demand]);
                yield return (position, PairFigures.Of(offer, position, price, reach, facts.Present(position), pricing));
            }
        }
    }

    /// <summary>A position with every offer, except its holder's.</summary>
    /// <param name="index">The index.</param>
    /// <param name="position">The position.</param>
    /// <param name="wanted">Which kinds of offers to look at.</param>
    /// <returns>The number of each candidate, the offer and the figures.</returns>
    public static IEnumerable<(int Number, Offer Offer, PairFigures Figures)> OfCandidates(IndexParts index, PositionCode position, Func<KindPrice, bool> wanted)
    {
        var (offers, demand, leftOut) = (index.Offers, index.Positions.Demands[position.Demand], new LeftOut(index, position));
        var wishes = position.Position.Requirements.Expertise.Distinct().ToHashSet();
        for (var kind = 0; kind < offers.Kinds.Length; kind++)
        {
            var price = KindPrice.Of(demand, offers.Kinds[kind], index.Pricing);
            if (!wanted(price)) continue;
            for (var row = offers.KindStart[kind]; row < offers.KindStart[kind + 1]; row++)
            {
                if (!leftOut.Has(row)) yield return (row, offers.Offers[row], Figures(index, position, offers.Offers[row], price, wishes));
            }
        }
        foreach (var added in index.Changes.Added)
        {
            var price = added.Price(position);
            if (added.Offer.Id == position.Position.Holder || !wanted(price)) continue;
            yield return (added.Number, added.Offer, Figures(index, position, added.Offer, price, wishes));
        }
    }

    private static PairFigures Figures(IndexParts index, PositionCode position, Offer offer, KindPrice price, HashSet<Shared.ExpertiseTag> wishes)
    {
        var reach = ReachFigures.Of(offer, position.Position.Point, index.Pricing.Settings);
        var present = wishes.Count == 0 ? 0 : offer.Expertise.Distinct().Count(wishes.Contains);
        return PairFigures.Of(offer, position, price, reach, present, index.Pricing);
    }
}
