using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// One offer that is compared with many positions, in the index or not. What it has in common with offers in the index is looked up;
/// only what nobody else has is worked out, by the criteria themselves.
/// </summary>
internal sealed class OfferFacts(Offer offer, OfferTable offers, Pricing pricing)
{
    private readonly OfferKind kind = offers.Classes.Find(offer);
    private readonly int[] expertise = [.. offer.Expertise.Distinct().Select(tag => offers.TagCodes.Find(tag.Key)).Where(tag => tag >= 0)];
    private readonly ExpertiseTag[] ownExpertise = [.. offer.Expertise.Distinct().Where(tag => offers.TagCodes.Find(tag.Key) < 0)];
    private readonly Dictionary<Demand, KindPrice> prices = [];
    private readonly Dictionary<QualificationColumn, QualificationDegree> degrees = [];
    private readonly Direction[] places = [.. offer.Places.Select(place => new Direction(place.Point))];
    private readonly double[] chords = [.. offer.Places.Select(place => Direction.ChordSquared(place.Reach.Hectometres))];

    public Offer Offer => offer;

    /// <summary>True when every class of the offer is one that offers in the index have: then nothing need be worked out.</summary>
    public bool IsKnown => kind is { Functions: >= 0, Teaching: >= 0, Sectors: >= 0, Level: >= 0 };

    public KindPrice Price(Demand demand)
    {
        if (IsKnown) return KindPrice.Of(demand, kind, pricing);
        if (!prices.TryGetValue(demand, out var price)) prices.Add(demand, price = WorkOut(demand));
        return price;
    }

    /// <summary>How many of a position's wishes are met.</summary>
    public int Present(PositionCode position)
    {
        var present = 0;
        foreach (var wish in position.Wishes) present += expertise.AsSpan().Contains(wish) ? 1 : 0;
        foreach (var tag in ownExpertise) present += position.Position.Requirements.Expertise.Contains(tag) ? 1 : 0;
        return present;
    }

    /// <summary>False when a spot is surely out of reach.</summary>
    public bool MayReach(Spot spot) => MayReach(spot.Direction);

    /// <summary>False when a point in this direction is surely out of reach.</summary>
    public bool MayReach(in Direction direction)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].ChordSquaredTo(direction) <= chords[i]) return true;
        }
        return false;
    }

    private KindPrice WorkOut(Demand demand)
    {
        var (example, rules) = (demand.Example, pricing.Rules);
        return KindPrice.Of(
            kind.Functions >= 0 ? demand.FunctionFit[kind.Functions] : DemandBuilder.FunctionFit(offer, example, rules),
            kind.Teaching >= 0 ? demand.Qualification[kind.Teaching] : Degree(demand.Qualification),
            kind.Sectors >= 0 ? demand.SectorChoice[kind.Sectors] : DemandBuilder.SectorChoice(offer, example, rules),
            kind.Teaching >= 0 ? demand.SubjectFit[kind.Teaching] : SubjectCriterion.Assess(offer, example, rules).Fit,
            kind.Level >= 0 ? demand.LevelHolds[kind.Level] : EducationLevelCriterion.Assess(offer, example, rules).Holds,
            pricing);
    }

    private QualificationDegree Degree(QualificationColumn column)
    {
        if (!degrees.TryGetValue(column, out var degree)) degrees.Add(column, degree = column.Of(offer));
        return degree;
    }
}
