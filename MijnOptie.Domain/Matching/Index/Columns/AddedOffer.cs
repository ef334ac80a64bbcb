using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>An offer that came in, or changed, after the columns were laid out.</summary>
internal sealed class AddedOffer
{
    private readonly OfferFacts facts;
    private readonly KindPrice[] prices;

    public AddedOffer(Offer offer, OfferTable offers, PositionTable positions, Pricing pricing)
    {
        facts = new OfferFacts(offer, offers, pricing);
        prices = [.. positions.Demands.Select(facts.Price)];
    }

    public Offer Offer => facts.Offer;

    /// <summary>The figures of the pair when it fits, else null.</summary>
    public PairFigures? Fits(PositionCode position, Spot spot, Pricing pricing)
    {
        if (prices[position.Demand] is not { Final: true, Sector: true } price || !facts.MayReach(spot)) return null;
        var reach = ReachFigures.Of(Offer, spot.Point, pricing.Settings);
        if (!reach.Holds) return null;
        var figures = PairFigures.Of(Offer, position, price, reach, facts.Present(position), pricing);
        return figures.Verdict is VerdictKind.Match or VerdictKind.Conditional ? figures : null;
    }
}
