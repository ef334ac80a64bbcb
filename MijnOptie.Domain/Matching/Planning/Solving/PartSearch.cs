using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The search in one part: a first plan, then the best one from the solver, then bounds for what it could not prove.</summary>
internal sealed class PartSearch
{
    /// <summary>With more outcomes than this a part is not worked out as a whole: the solver would not get through it in any reasonable time.</summary>
    public const int Large = 2_000;

    // In the solver's own measure, the same on every machine: some seconds for each goal.
    private const double Work = 10;
    private const int PriceRounds = 60;

    private readonly PlanModel model;
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly bool isLarge;
    private MasterResult? guide;

    public PartSearch(PlanPart part, PlanSolver solver, int large)
    {
        Part = part;
        model = part.Model;
        outcomes = Outcomes.Of(model);
        isLarge = solver == PlanSolver.Exact && outcomes.Length > large;
        if ((isLarge ? LargeSearch.Begin(model, outcomes) : Greedy.Run(model, outcomes)) is { } draft) Found = new PartResult(draft, [.. model.Levels.Select(_ => (long?)null)]);
    }

    public PlanPart Part { get; }

    /// <summary>The best so far; null when nothing was found that keeps what is locked.</summary>
    public PartResult? Found { get; private set; }

    /// <summary>True when it was shown that nothing keeps everything that is locked.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>Works the part out, as a whole when it is not too large for that.</summary>
    public void Solve(PlanWatch watch)
    {
        if (watch.IsOver) return;
        if (isLarge && Found is not null)
        {
            (var draft, guide) = LargeSearch.Run(model, outcomes, Found.Draft, watch);
            Found = Found with { Draft = draft };
            return;
        }
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
        var prices = new PlanPrices(model, outcomes, guide);
        for (var level = 0; level < bounds.Length; level++)
        {
            if (bounds[level] == reached[level]) continue;
            var bound = prices.Bound(level, reached, PriceRounds, watch);
            bounds[level] = Math.Min(bounds[level] ?? bound, bound);
        }
        Found = Found with { Bounds = [.. bounds] };
    }
}
