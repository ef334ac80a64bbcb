using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// The search in a part that is too large to be worked out as a whole: a first plan by flow, then the plan in fractions, which tells the few outcomes
/// a good plan is made of, then a plan of those, made better block by block.
/// </summary>
internal static class LargeSearch
{
    // How far from the prices an outcome may be to take part, in what a full hour is worth.
    private const double Near = 6;
    private const int Passes = 4;

    /// <summary>A plan to begin with.</summary>
    public static PlanDraft? Begin(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        if (!model.Locked.IsEmpty || !model.MayLeaveEmpty) return Greedy.Run(model, outcomes);
        var flow = FlowStart.Of(model, outcomes);
        return Greedy.Run(model, [.. flow.Select(step => step.Outcome)], flow.Select(step => (step.Outcome, (ImmutableArray<int>)[step.Hours])));
    }

    /// <summary>Makes it as good as can be.</summary>
    /// <returns>What was found, and prices for a bound when those were found too.</returns>
    public static (PlanDraft Draft, MasterResult? Guide) Run(PlanModel model, ImmutableArray<Outcome> outcomes, PlanDraft start, PlanWatch watch)
    {
        var begun = Chosen(model, outcomes, start).ToList();
        if (PlanMaster.Run(model, outcomes, begun, Near, watch) is not { } guide) return (start, null);
        ImmutableArray<Outcome> near = [.. guide.Near.Union(begun.Select(each => each.Outcome), ReferenceEqualityComparer.Instance).Cast<Outcome>().OrderBy(outcome => outcome.Person)];
        var best = start;
        if (model.Locked.IsEmpty && model.MayLeaveEmpty && Rounded(model, outcomes, near, guide) is { } rounded) best = rounded;
        near = [.. near.Union(Chosen(model, outcomes, best).Select(each => each.Outcome), ReferenceEqualityComparer.Instance).Cast<Outcome>().OrderBy(outcome => outcome.Person)];
        for (var pass = 0; pass < Passes && !watch.IsOver; pass++) PlanBlocks.Run(model, near, best, pass, watch);
        return (best.Worth(model).AsSpan().SequenceCompareTo(start.Worth(model)) >= 0 ? best : start, guide);
    }

    // What is nearly whole in fractions comes first, then what else is near, then anything that still goes.
    private static PlanDraft? Rounded(PlanModel model, ImmutableArray<Outcome> outcomes, ImmutableArray<Outcome> near, MasterResult guide)
    {
        if (Greedy.Run(model, near, guide.Chosen) is not { } draft) return null;
        var chosen = Chosen(model, outcomes, draft).ToList();
        var moved = chosen.Select(each => each.Outcome.Person).ToHashSet();
        var free = Free(model, draft);
        var fillers = outcomes.Where(outcome => outcome.Left.IsEmpty && !moved.Contains(outcome.Person) && outcome.Parts.All(part => part.Least <= free[model.Options[part.Option].Place]));
        return Greedy.Run(model, [.. chosen.Select(each => each.Outcome).Concat(fillers).OrderBy(outcome => outcome.Person)], chosen) ?? draft;
    }

    // Hours of each place that nobody has.
    private static int[] Free(PlanModel model, PlanDraft draft)
    {
        var free = model.Places.Select(place => place.Capacity - (place.Holding < 0 || draft.Left[place.Holding] ? 0 : Math.Min(place.Capacity, model.Holdings[place.Holding].Hours))).ToArray();
        for (var option = 0; option < draft.Hours.Length; option++)
        {
            if (draft.Hours[option] == 0) continue;
            var place = model.Options[option].Place;
            free[place] = model.Places[place].IsSplit ? free[place] - draft.Hours[option] : 0;
        }
        return free;
    }

    // The outcome that everybody has in a plan, with its hours.
    private static IEnumerable<(Outcome Outcome, ImmutableArray<int> Hours)> Chosen(PlanModel model, ImmutableArray<Outcome> outcomes, PlanDraft draft)
    {
        var taken = model.People.Select(person => person.Options.Count(option => draft.Hours[option] > 0)).ToArray();
        return outcomes
            .Where(outcome => outcome.Parts.Length == taken[outcome.Person]
                && outcome.Parts.All(part => draft.Hours[part.Option] > 0)
                && model.People[outcome.Person].Holdings.All(holding => draft.Left[holding] == outcome.Left.Contains(holding)))
            .Select(outcome => (outcome, (ImmutableArray<int>)[.. outcome.Parts.Select(part => draft.Hours[part.Option])]));
    }
}
