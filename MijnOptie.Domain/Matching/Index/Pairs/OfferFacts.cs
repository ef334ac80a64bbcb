using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// One offer that is compared with many positions, in the index or not. What it has in common with offers in the index is looked up;
/// only what nobody else has is worked out, by the criteria themselves. Only an offer that is known may be shared between threads.
/// </summary>
internal sealed class OfferFacts
{
    private readonly Pricing pricing;
    private readonly int[] expertise;
    private readonly List<ExpertiseTag> ownExpertise = [];
    private Dictionary<Demand, KindPrice>? prices;
    private Dictionary<QualificationColumn, QualificationDegree>? degrees;

    public OfferFacts(Offer offer, OfferTable offers, Pricing pricing)
    {
        (Offer, this.pricing, Kind, Reach) = (offer, pricing, offers.Classes.Find(offer), new OfferReach(offer));
        expertise = new int[offer.Expertise.Length];
        for (var i = 0; i < expertise.Length; i++)
        {
            var tag = offer.Expertise[i];
            expertise[i] = offers.TagCodes.Find(tag.Key);
            if (expertise[i] < 0 && !ownExpertise.Contains(tag)) ownExpertise.Add(tag);
        }
    }

    public Offer Offer { get; }

    public OfferKind Kind { get; }

    public OfferReach Reach { get; }

    /// <summary>True when every class of the offer is one that offers in the index have: then nothing need be worked out.</summary>
    public bool IsKnown => Kind is { Functions: >= 0, Teaching: >= 0, Sectors: >= 0, Level: >= 0 };

    /// <summary>True when it has expertise that no offer in the index has.</summary>
    public bool HasOwnExpertise => ownExpertise.Count > 0;

    public KindPrice Price(Demand demand)
    {
        if (IsKnown) return KindPrice.Of(demand, Kind, pricing);
        prices ??= [];
        if (!prices.TryGetValue(demand, out var price)) prices.Add(demand, price = WorkOut(demand));
        return price;
    }

    /// <summary>True when it has an expertise that offers in the index have.</summary>
    public bool Has(int tag) => expertise.AsSpan().Contains(tag);

    /// <summary>Marks, by number, the expertise it has that offers in the index have too.</summary>
    /// <param name="marks">Where; other expertise has no place in it.</param>
    /// <param name="mark">The mark.</param>
    public void Mark(Span<byte> marks, byte mark)
    {
        foreach (var tag in expertise)
        {
            if ((uint)tag < (uint)marks.Length) marks[tag] = mark;
        }
    }

    /// <summary>How many of a position's wishes are met.</summary>
    public int Present(PositionCode position)
    {
        var present = 0;
        foreach (var wish in position.Wishes) present += Has(wish) ? 1 : 0;
        foreach (var tag in ownExpertise) present += position.Position.Requirements.Expertise.Contains(tag) ? 1 : 0;
        return present;
    }

    public int FunctionFit(Demand demand) =>
        Kind.Functions >= 0 ? demand.FunctionFit[Kind.Functions] : DemandBuilder.FunctionFit(Offer, demand.Example, pricing.Rules);

    public int SectorChoice(Demand demand) =>
        Kind.Sectors >= 0 ? demand.SectorChoice[Kind.Sectors] : DemandBuilder.SectorChoice(Offer, demand.Example, pricing.Rules);

    public int SubjectFit(Demand demand) =>
        Kind.Teaching >= 0 ? demand.SubjectFit[Kind.Teaching] : SubjectCriterion.Assess(Offer, demand.Example, pricing.Rules).Fit;

    public bool LevelHolds(Demand demand) =>
        Kind.Level >= 0 ? demand.LevelHolds[Kind.Level] : EducationLevelCriterion.Assess(Offer, demand.Example, pricing.Rules).Holds;

    public QualificationDegree Degree(Demand demand)
    {
        if (Kind.Teaching >= 0) return demand.Qualification[Kind.Teaching];
        degrees ??= [];
        if (!degrees.TryGetValue(demand.Qualification, out var degree)) degrees.Add(demand.Qualification, degree = demand.Qualification.Of(Offer));
        return degree;
    }

    private KindPrice WorkOut(Demand demand) =>
        KindPrice.Of(FunctionFit(demand), Degree(demand), SectorChoice(demand), SubjectFit(demand), LevelHolds(demand), pricing);
}
