using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>From a draft back to people and positions, with a reason for every move and what comes of what is left.</summary>
internal sealed class PlanReport
{
    private const int MostNamed = 5;

    private readonly PlanWorld world;
    private readonly PlanModel model;
    private readonly PlanDraft draft;
    private readonly int[] depth;

    private PlanReport(PlanWorld world, PlanModel model, PlanDraft draft)
    {
        (this.world, this.model, this.draft) = (world, model, draft);
        depth = PlanDepths.Of(model, draft);
    }

    /// <summary>The moves, in the order of the candidates.</summary>
    public static ImmutableArray<PlanMove> Moves(PlanWorld world, PlanModel model, PlanDraft draft)
    {
        var report = new PlanReport(world, model, draft);
        return [.. Enumerable.Range(0, model.People.Length).Where(report.Moves).Select(report.Move)];
    }

    /// <summary>What a draft comes to.</summary>
    public static PlanTotals Totals(PlanModel model, PlanDraft draft)
    {
        var taken = draft.Hours.Sum();
        var left = draft.Left.Index().Where(each => each.Item).Sum(each => model.Holdings[each.Index].Hours);
        var score = draft.Hours.Index().Sum(each => model.Options[each.Index].Score * each.Item);
        return new PlanTotals(
            new Hours((taken - left) * model.Unit),
            new Hours(taken * model.Unit),
            model.People.Count(person => person.Options.Any(option => draft.Hours[option] > 0)),
            new Score(taken == 0 ? 0 : MatchFit.Divide(score, taken)));
    }

    private bool Moves(int person) => model.People[person].Options.Any(option => draft.Hours[option] > 0);

    private PlanMove Move(int person)
    {
        var node = model.People[person];
        var takes = node.Options.Where(option => draft.Hours[option] > 0).ToList();
        var leaves = node.Holdings.Where(holding => draft.Left[holding]).ToList();
        var change = takes.Sum(option => draft.Hours[option]) - leaves.Sum(holding => model.Holdings[holding].Hours);
        return new PlanMove(
            world.Offers[person].Id,
            [.. takes.Select(Take)],
            [.. leaves.Select(Leave)],
            InHours(node.Before),
            InHours(node.Before + change),
            [.. PlanDepths.WaitsFor(model, draft, person).Order().Select(other => world.Offers[other].Id)],
            depth[person]);
    }

    private PlanTake Take(int option)
    {
        var (offer, position) = (world.Offers[model.Options[option].Person], world.Positions[model.Options[option].Place]);
        var reason = Matcher.Evaluate(offer, position, world.Weights, world.Rules);
        // Too small by itself for the least hours wanted: then the reason is that of the part.
        if (reason.Verdict.Kind > VerdictKind.Conditional) reason = Matcher.Evaluate(PartOffer.Of(offer), position, world.Weights, world.Rules);
        return new PlanTake(position.Id, position.Location, InHours(draft.Hours[option]), reason);
    }

    private PlanLeave Leave(int holding)
    {
        var held = model.Holdings[holding];
        var (place, position) = (model.Places[held.Place], world.Positions[held.Place]);
        var takers = place.Options.Where(option => draft.Hours[option] > 0).ToList();
        var open = !place.IsSplit && takers.Count > 0 ? 0 : place.Capacity - takers.Sum(option => draft.Hours[option]);
        var others = place.Options
            .Where(option => open > 0 && model.Options[option].Least <= open && !Moves(model.Options[option].Person))
            .Select(option => world.Pairs[option])
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Candidate)
            .Take(MostNamed);
        return new PlanLeave(
            position.Id,
            position.Location,
            InHours(held.Hours),
            world.HeldWishes(world.Held[holding]),
            [.. takers.Select(option => world.Offers[model.Options[option].Person].Id)],
            InHours(open),
            [.. others]);
    }

    private Hours InHours(int units) => new(units * model.Unit);
}
