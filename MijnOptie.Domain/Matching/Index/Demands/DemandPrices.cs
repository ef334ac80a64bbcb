using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>What rules decide of one offer for each demand, found when first asked for and kept while offers of the same kind come.</summary>
internal sealed class DemandPrices(PositionTable positions, Pricing pricing)
{
    // Of each demand whether it is met, when that is known.
    private const byte NotMet = 1;
    private const byte Met = 2;

    private readonly DemandParts[] parts = positions.Columns.Demands.Parts;
    private readonly ImmutableArray<Demand> demands = positions.Demands;
    private readonly byte[] states = new byte[positions.Demands.Length];
    private readonly KindPrice[] prices = new KindPrice[positions.Demands.Length];
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
        Array.Clear(states);
        Array.Clear(functionFits);
        Array.Clear(sectorChoices);
        Array.Clear(degrees);
        Array.Clear(subjectFits);
        Array.Clear(levels);
    }

    /// <summary>The price of a demand that is met.</summary>
    public ref readonly KindPrice this[int demand] => ref prices[demand];

    /// <summary>Keeps the rows of which the demand is met, in place.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="demandOf">The numbers of their demands, by row.</param>
    /// <param name="facts">The offer turned to.</param>
    /// <returns>How many.</returns>
    public int Keep(Span<int> rows, int[] demandOf, OfferFacts facts)
    {
        // Which are met cannot be guessed, so each is written down and then kept or not, without a branch.
        var kept = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var state = states[demandOf[row]];
            if (state == 0) state = Ask(demandOf[row], facts);
            rows[kept] = row;
            kept += state >> 1;
        }
        return kept;
    }

    private byte Ask(int number, OfferFacts facts)
    {
        var price = prices[number] = Make(number, facts);
        return states[number] = price is { Final: true, Sector: true } ? Met : NotMet;
    }

    // What is asked of the offer's qualifications comes last: it takes the most. A demand that is not met has no price.
    private KindPrice Make(int number, OfferFacts facts)
    {
        ref readonly var part = ref parts[number];
        var function = functionFits[part.Function] ??= facts.FunctionFit(demands[number]);
        if (function < 0) return default;
        var sector = sectorChoices[part.Sector] ??= facts.SectorChoice(demands[number]);
        if (sector == 0 || !(levels[part.Level] ??= facts.LevelHolds(demands[number]))) return default;
        var degree = degrees[part.Qualification] ??= facts.Degree(demands[number]);
        if (degree == QualificationDegree.None) return default;
        return KindPrice.Of(function, degree, sector, subjectFits[part.Subject] ??= facts.SubjectFit(demands[number]), true, pricing);
    }
}
