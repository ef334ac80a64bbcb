using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>An offer that came in, or changed, after the columns were laid out.</summary>
internal sealed class AddedOffer
{
    private readonly Lazy<KindPrice[]>? prices;
    private readonly PositionTable positions;

    /// <summary>An offer beside the columns.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="number">The number of its candidate in the index.</param>
    /// <param name="offers">The columns.</param>
    /// <param name="positions">The positions.</param>
    /// <param name="pricing">Under which it is seen.</param>
    public AddedOffer(Offer offer, int number, OfferTable offers, PositionTable positions, Pricing pricing)
    {
        Facts = new OfferFacts(offer, offers, pricing);
        (Number, this.positions) = (number, positions);
        if (!Facts.IsKnown) prices = new Lazy<KindPrice[]>(() => [.. positions.Demands.Select(new OfferFacts(offer, offers, pricing).Price)]);
    }

    public Offer Offer => Facts.Offer;

    /// <summary>The row its candidate has in the columns, or a number of its own beyond them.</summary>
    public int Number { get; }

    public OfferFacts Facts { get; }

    /// <summary>What rules decide of it for a position of the index.</summary>
    public KindPrice Price(PositionCode position) =>
        prices is null ? Facts.Price(positions.Demands[position.Demand]) : prices.Value[position.Demand];

    /// <summary>The figures of the pair when it fits, else null.</summary>
    public PairFigures? Fits(PositionCode position, Spot spot, Pricing pricing)
    {
        if (Price(position) is not { Final: true, Sector: true } price || !Facts.Reach.MayReach(spot.Direction)) return null;
        var reach = ReachFigures.Of(Offer, spot.Point, pricing.Settings);
        if (!reach.Holds) return null;
        var figures = PairFigures.Of(Offer, position, price, reach, Facts.Present(position), pricing);
        return figures.Verdict is VerdictKind.Match or VerdictKind.Conditional ? figures : null;
    }
}
