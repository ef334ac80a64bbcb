using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The model in the solver's own terms: which outcome each person gets, and what these have in common.</summary>
internal sealed class CpPlan
{
    private readonly PlanModel plan;
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly BoolVar[] chosen;
    private readonly IntVar?[][] hours;

    public CpPlan(PlanModel plan, ImmutableArray<Outcome> outcomes, ImmutableArray<ImmutableArray<int>> rings)
    {
        (this.plan, this.outcomes) = (plan, outcomes);
        chosen = [.. outcomes.Select((_, at) => Model.NewBoolVar($"o{at}"))];
        hours = [.. outcomes.Select((outcome, at) => Hours(outcome, chosen[at]))];
        var byOption = outcomes.Index().SelectMany(each => each.Item.Parts.Select(part => (part.Option, each.Index))).ToLookup(each => each.Option, each => chosen[each.Index]);
        var byHolding = outcomes.Index().SelectMany(each => each.Item.Left.Select(holding => (holding, each.Index))).ToLookup(each => each.holding, each => chosen[each.Index]);
        Takes = [.. plan.Options.Select((_, at) => AnyOf(byOption[at], $"t{at}"))];
        Leaves = [.. plan.Holdings.Select((_, at) => AnyOf(byHolding[at], $"l{at}"))];
        foreach (var person in outcomes.Index().GroupBy(each => each.Item.Person)) Model.AddAtMostOne(person.Select(each => chosen[each.Index]));
        AddPlaces();
        foreach (var option in plan.Locked) Model.Add(Takes[option] == 1);
        foreach (var cap in plan.Caps)
        {
            Model.Add(LinearExpr.Sum([.. cap.Options.Select(option => Takes[option]), .. cap.Holdings.Select(holding => Leaves[holding])]) <= cap.Most);
        }
        new CpChains(plan, this, rings).Add();
    }

    public CpModel Model { get; } = new();

    /// <summary>Per option, whether it is taken.</summary>
    public BoolVar[] Takes { get; }

    /// <summary>Per holding, whether it is left.</summary>
    public BoolVar[] Leaves { get; }

    /// <summary>What a level comes to.</summary>
    public LinearExpr Worth(LevelNode level)
    {
        var sum = LinearExpr.NewBuilder();
        foreach (var (at, outcome) in outcomes.Index())
        {
            var certain = level.Person - outcome.Left.Sum(holding => level.Hour * plan.Holdings[holding].Hours);
            foreach (var (index, part) in outcome.Parts.Index())
            {
                var worth = level.PerUnit(plan.Options[part.Option]);
                if (worth == 0) continue;
                if (hours[at][index] is { } variable) sum.AddTerm(variable, worth);
                else certain += worth * part.Least;
            }
            if (certain != 0) sum.AddTerm(chosen[at], certain);
        }
        return sum;
    }

    /// <summary>Starts the search from a plan.</summary>
    public void Hint(PlanDraft draft)
    {
        Model.ClearHints();
        foreach (var (at, outcome) in outcomes.Index())
        {
            var person = plan.People[outcome.Person];
            var isIt = outcome.Parts.Length == person.Options.Count(option => draft.Hours[option] > 0)
                && outcome.Parts.All(part => draft.Hours[part.Option] > 0)
                && person.Holdings.All(holding => draft.Left[holding] == outcome.Left.Contains(holding));
            Model.AddHint(chosen[at], isIt);
            foreach (var (index, part) in outcome.Parts.Index())
            {
                if (hours[at][index] is { } variable) Model.AddHint(variable, isIt ? draft.Hours[part.Option] : 0);
            }
        }
    }

    /// <summary>Reads a plan from what the solver found.</summary>
    public PlanDraft Read(Func<IntVar, long> value)
    {
        var draft = new PlanDraft(plan);
        foreach (var (at, outcome) in outcomes.Index())
        {
            if (value(chosen[at]) == 0) continue;
            foreach (var (index, part) in outcome.Parts.Index())
            {
                draft.Hours[part.Option] = hours[at][index] is { } variable ? (int)value(variable) : part.Least;
            }
            foreach (var holding in outcome.Left) draft.Left[holding] = true;
        }
        return draft;
    }

    private IntVar?[] Hours(Outcome outcome, BoolVar isChosen)
    {
        var all = outcome.Parts.Select((part, at) => part.Least == part.Most ? null : Model.NewIntVarFromDomain(
            Google.OrTools.Util.Domain.FromIntervals([[0, 0], [part.Least, part.Most]]), $"h{part.Option}")).ToArray();
        var total = LinearExpr.NewBuilder();
        foreach (var (at, part) in outcome.Parts.Index())
        {
            if (all[at] is not { } variable)
            {
                total.AddTerm(isChosen, part.Least);
                continue;
            }
            total.AddTerm(variable, 1);
            Model.Add(variable >= isChosen * part.Least);
            Model.Add(variable <= isChosen * part.Most);
        }
        if (outcome.Parts.Length > 1 && !outcome.IsFixed)
        {
            Model.Add(total >= isChosen * outcome.Least);
            Model.Add(total <= isChosen * outcome.Most);
        }
        return all;
    }

    private BoolVar AnyOf(IEnumerable<BoolVar> any, string name)
    {
        var all = any.ToList();
        if (all.Count == 1) return all[0];
        var variable = Model.NewBoolVar(name);
        if (all.Count == 0) Model.Add(variable == 0);
        else Model.AddExactlyOne([.. all, variable.Not()]);
        return variable;
    }

    private void AddPlaces()
    {
        var parts = outcomes.Index()
            .SelectMany(each => each.Item.Parts.Index().Select(part => (plan.Options[part.Item.Option].Place, Outcome: each.Index, Part: part.Index)))
            .ToLookup(each => each.Place);
        foreach (var (at, place) in plan.Places.Index())
        {
            var taken = LinearExpr.NewBuilder();
            foreach (var (_, outcome, part) in parts[at])
            {
                if (!place.IsSplit) taken.AddTerm(chosen[outcome], 1);
                else if (hours[outcome][part] is { } variable) taken.AddTerm(variable, 1);
                else taken.AddTerm(chosen[outcome], outcomes[outcome].Parts[part].Least);
            }
            var held = place.Holding < 0 ? 0 : place.IsSplit ? Math.Min(place.Capacity, plan.Holdings[place.Holding].Hours) : 1;
            if (place.Holding >= 0) taken.AddTerm(Leaves[place.Holding], -held);
            if (parts[at].Any()) Model.Add(taken <= (place.IsSplit ? place.Capacity : 1) - held);
            if (place.Holding >= 0 && !plan.MayLeaveEmpty)
            {
                Model.AddBoolOr([Leaves[place.Holding].Not(), .. place.Options.Select(option => Takes[option])]);
            }
        }
    }
}
