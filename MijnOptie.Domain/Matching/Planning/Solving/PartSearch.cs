using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The search in one part: a first plan, then the best one from the solver, then bounds for what it could not prove.</summary>
internal sealed class PartSearch
{
    // A part with more outcomes than this keeps its first plan: the solver would not get through it in any reasonable time.
    private const int Large = 30_000;

    // In the solver's own measure, the same on every machine: some seconds for each goal.
    private const double Work = 10;
    private const int PriceRounds = 150;

    private readonly PlanModel model;
    private readonly ImmutableArray<Outcome> outcomes;

    public PartSearch(PlanPart part)
    {
        Part = part;
        model = part.Model;
        outcomes = Outcomes.Of(model);
        if (Greedy.Run(model, outcomes) is { } draft) Found = new PartResult(draft, [.. model.Levels.Select(_ => (long?)null)]);
    }

    public PlanPart Part { get; }

    /// <summary>The best so far; null when nothing was found that keeps what is locked.</summary>
    public PartResult? Found { get; private set; }

    /// <summary>True when it was shown that nothing keeps everything that is locked.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>Works the part out as a whole, when it is not too large for that.</summary>
    public void Solve(PlanWatch watch)
    {
        if ((outcomes.Length > Large && Found is not null) || watch.IsOver) return;
        var found = CpSolve.Run(model, outcomes, Found?.Draft, Work, watch, out var isImpossible);
        IsImpossible = isImpossible;
        Found = found ?? Found;
    }

    /// <summary>Finds a bound for every goal that is not proven.</summary>
    public void Bound(PlanWatch watch)
    {
        if (Found is null) return;
        var reached = Found.Draft.Worth(model);
        var bounds = Found.Bounds.ToArray();
        var prices = new PlanPrices(model, outcomes);
        for (var level = 0; level < bounds.Length; level++)
        {
            if (bounds[level] == reached[level]) continue;
            var bound = prices.Bound(level, reached, PriceRounds, watch);
            bounds[level] = Math.Min(bounds[level] ?? bound, bound);
        }
        Found = Found with { Bounds = [.. bounds] };
    }
}
