using System.Collections.Immutable;
using Google.OrTools.LinearSolver;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// The plan in fractions: people may take parts of several outcomes. Goals are weighed, those that come first most. Only outcomes that are
/// worth something at the prices of the moment are brought in, so it is fast where there are a hundred thousand of them. What it gives is prices
/// that bound every plan, and the few outcomes a good plan is made of.
/// </summary>
internal sealed class PlanMaster : IDisposable
{
    private const int Rounds = 40;
    private const int PerPerson = 2;

    // As a share of what it is worth. The last of it takes as long as all before; in the world that is measured it changed neither how many people are helped nor their bound.
    private const double CloseEnough = 4e-3;

    // How much more a goal weighs than the next one, per unit of hours; and how much more still when it is hours.
    private const double Heavier = 2.5;
    private const double Foremost = 4;

    private readonly PlanModel model;
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly OutcomeValues values;
    private readonly ImmutableArray<double> weights;
    private readonly Solver solver = Solver.CreateSolver("GLOP");
    private readonly MPSolverParameters settings = new();
    private readonly Constraint[] people;
    private readonly Constraint[] places;
    private readonly List<(int Outcome, ImmutableArray<int> Hours, Variable Share)> columns = [];
    private readonly HashSet<(int Outcome, int Hours)> known = [];

    private PlanMaster(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        (this.model, this.outcomes, values, weights) = (model, outcomes, new OutcomeValues(model, outcomes), Weigh(model));
        values.Worth = (Sum(level => level.Person), Sum(level => level.Hour), Sum(level => level.Score));
        // A warm start from round to round is worth more than making the problem smaller first.
        settings.SetIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, (int)MPSolverParameters.PresolveValues.PRESOLVE_OFF);
        settings.SetIntegerParam(MPSolverParameters.IntegerParam.LP_ALGORITHM, (int)MPSolverParameters.LpAlgorithmValues.PRIMAL);
        people = [.. model.People.Select(_ => solver.MakeConstraint(double.NegativeInfinity, 1))];
        places = [.. values.Room.Select(room => solver.MakeConstraint(double.NegativeInfinity, room))];
        solver.Objective().SetMaximization();
    }

    /// <summary>Works it out.</summary>
    /// <param name="model">The part.</param>
    /// <param name="outcomes">Its outcomes.</param>
    /// <param name="start">A plan to start from.</param>
    /// <param name="near">How far from the prices of the moment an outcome may be to be near, in what a full hour is worth.</param>
    /// <param name="watch">When to stop.</param>
    public static MasterResult? Run(PlanModel model, ImmutableArray<Outcome> outcomes, IEnumerable<(Outcome Outcome, ImmutableArray<int> Hours)> start, double near, PlanWatch watch)
    {
        using var master = new PlanMaster(model, outcomes);
        var numbers = new Dictionary<Outcome, int>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < outcomes.Length; at++) numbers.Add(outcomes[at], at);
        foreach (var (outcome, hours) in start) master.Add(numbers[outcome], hours);
        return master.Run(near, watch);
    }

    public void Dispose()
    {
        solver.Dispose();
        settings.Dispose();
    }

    // A full unit of hours with the best score weighs 1 in the last goal; each goal before weighs as much as several moves in the next.
    private static ImmutableArray<double> Weigh(PlanModel model)
    {
        var largest = Math.Max(1, model.Options.Select(option => option.Most).DefaultIfEmpty(1).Max());
        var bestScore = Math.Max(1, model.Options.Select(option => option.Score).DefaultIfEmpty(1).Max());
        double Own(LevelNode level) => level.Goal == PlanGoal.People
            ? level.Person / (double)largest
            : Math.Max(1.0, level.Hour + ((double)level.Score * bestScore));
        return [.. model.Levels.Select((level, at) =>
            Math.Pow(level.Goal == PlanGoal.Hours ? Foremost * Heavier : Heavier, model.Levels.Length - 1 - at) / Own(level))];
    }

    private double Sum(Func<LevelNode, long> worth) => model.Levels.Select((level, at) => weights[at] * worth(level)).Sum();

    private MasterResult? Run(double near, PlanWatch watch)
    {
        var (best, isDone) = (double.MaxValue, false);
        for (var round = 0; !isDone; round++)
        {
            if (watch.IsOver || solver.Solve(settings) != Solver.ResultStatus.OPTIMAL) return null;
            var value = solver.Objective().Value();
            for (var place = 0; place < places.Length; place++) values.Prices[place] = Math.Max(0, places[place].DualValue());
            var (bound, better) = Ask([.. people.Select(person => person.DualValue())], near: 0);
            best = Math.Min(best, bound);
            isDone = better.Count == 0 || best - value <= CloseEnough * Math.Abs(value) || round == Rounds;
            if (isDone) break;
            foreach (var (outcome, hours) in better) Add(outcome, hours);
        }
        return Result(near);
    }

    // What everybody would get at these prices, and the outcomes that are worth more than what the person has now.
    private (double Bound, List<(int Outcome, ImmutableArray<int> Hours)> Better) Ask(double[] has, double near)
    {
        var (bound, better) = (0.0, new List<(int, ImmutableArray<int>)>());
        for (var place = 0; place < places.Length; place++) bound += values.Prices[place] * values.Room[place];
        var own = new List<(double Value, int Outcome)>();
        for (var person = 0; person < people.Length; person++)
        {
            own.Clear();
            var most = 0.0;
            for (var at = values.First(person); at < values.First(person + 1); at++)
            {
                var value = values.Value(at);
                most = Math.Max(most, value);
                if (value > has[person] - near + 1e-6) own.Add((value, at));
            }
            bound += most;
            own.Sort((one, other) => other.Value != one.Value ? other.Value.CompareTo(one.Value) : one.Outcome.CompareTo(other.Outcome));
            foreach (var (_, at) in near > 0 ? own : own.Take(PerPerson)) better.Add((at, Hours(at)));
        }
        return (bound, better);
    }

    private ImmutableArray<int> Hours(int at)
    {
        Span<int> hours = stackalloc int[outcomes[at].Parts.Length];
        values.Fill(at, hours);
        return [.. hours];
    }

    private void Add(int at, ImmutableArray<int> hours)
    {
        if (!known.Add((at, Key(hours)))) return;
        var (share, outcome) = (solver.MakeNumVar(0, double.PositiveInfinity, ""), outcomes[at]);
        var worth = values.Worth.Person;
        people[outcome.Person].SetCoefficient(share, 1);
        for (var part = 0; part < hours.Length; part++)
        {
            var option = model.Options[outcome.Parts[part].Option];
            worth += (values.Worth.Hour + (values.Worth.Score * option.Score)) * hours[part];
            places[option.Place].SetCoefficient(share, values.Use(outcome.Parts[part].Option, hours[part]));
        }
        foreach (var holding in outcome.Left)
        {
            worth -= values.Worth.Hour * model.Holdings[holding].Hours;
            places[model.Holdings[holding].Place].SetCoefficient(share, -values.Size(holding));
        }
        solver.Objective().SetCoefficient(share, worth);
        columns.Add((at, hours, share));
    }

    private static int Key(ImmutableArray<int> hours)
    {
        var key = 17;
        foreach (var each in hours) key = unchecked((key * 100_003) + each);
        return key;
    }

    private MasterResult Result(double near)
    {
        var shares = columns.ConvertAll(column => (column.Outcome, column.Hours, Share: column.Share.SolutionValue()));
        var nearby = Ask([.. people.Select(person => person.DualValue())], near).Better.Select(each => each.Outcome);
        var chosen = shares.Where(each => each.Share > 0.5).OrderByDescending(each => each.Share).ThenBy(each => each.Outcome);
        return new MasterResult(
            weights,
            [.. values.Prices],
            [.. shares.Where(each => each.Share > 1e-6).Select(each => each.Outcome).Concat(nearby).Distinct().Order().Select(at => outcomes[at])],
            [.. chosen.Select(each => (outcomes[each.Outcome], each.Hours))]);
    }
}
