namespace MijnOptie.Domain.Matching;

/// <summary>What rules decide of one offer for each demand, found when first asked for and kept while offers of the same kind come.</summary>
internal sealed class DemandPrices(PositionTable positions, Pricing pricing)
{
    private readonly DemandParts[] parts = positions.Columns.Demands.Parts;
    private readonly KindPrice?[] prices = new KindPrice?[positions.Demands.Length];
    private readonly int?[] functionFits = new int?[positions.Columns.Demands.Counts.Function];
    private readonly int?[] sectorChoices = new int?[positions.Columns.Demands.Counts.Sector];
    private readonly QualificationDegree?[] degrees = new QualificationDegree?[positions.Columns.Demands.Counts.Qualification];
    private readonly int?[] subjectFits = new int?[positions.Columns.Demands.Counts.Subject];
    private readonly bool?[] levels = new bool?[positions.Columns.Demands.Counts.Level];
    private OfferKind? kind;

    /// <summary>Turns to an offer.</summary>
    public void Take(OfferFacts facts)
    {
        if (kind == facts.Kind && facts.IsKnown) return;
        kind = facts.Kind;
        Array.Clear(prices);
        Array.Clear(functionFits);
        Array.Clear(sectorChoices);
        Array.Clear(degrees);
        Array.Clear(subjectFits);
        Array.Clear(levels);
    }

    /// <summary>The price of a demand when it is met; null when it is not.</summary>
    /// <param name="number">The number of the demand.</param>
    /// <param name="facts">The offer turned to.</param>
    public KindPrice? Met(int number, OfferFacts facts)
    {
        var price = prices[number] ??= Make(number, facts);
        return price is { Final: true, Sector: true } ? price : null;
    }

    private KindPrice Make(int number, OfferFacts facts)
    {
        var (demand, part) = (positions.Demands[number], parts[number]);
        var function = functionFits[part.Function] ??= facts.FunctionFit(demand);
        var sector = function < 0 ? 0 : sectorChoices[part.Sector] ??= facts.SectorChoice(demand);
        if (sector == 0) return default;
        var degree = degrees[part.Qualification] ??= facts.Degree(demand);
        return degree == QualificationDegree.None ? default : KindPrice.Of(
            function,
            degree,
            sector,
            subjectFits[part.Subject] ??= facts.SubjectFit(demand),
            levels[part.Level] ??= facts.LevelHolds(demand),
            pricing);
    }
}
