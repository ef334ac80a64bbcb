using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// Bounds the chains. Who takes only what was open has depth 1; who takes what another leaves has a depth over that of the other.
/// A carousel is the one exception: each one that could be is a choice of its own, and has as depth its number of people.
/// </summary>
internal sealed class CpChains(PlanModel plan, CpPlan cp, ImmutableArray<ImmutableArray<int>> rings)
{
    private readonly BoolVar[] turns = [.. rings.Select((_, at) => cp.Model.NewBoolVar($"r{at}"))];

    // Per person who may leave something and per depth from 2: whether they are at least as deep.
    private readonly Dictionary<int, BoolVar[]> depths = plan.Holdings
        .Where(holding => holding.MayLeave)
        .Select(holding => holding.Person)
        .Distinct()
        .ToDictionary(person => person, person => Enumerable.Range(2, plan.LongestChain - 1).Select(depth => cp.Model.NewBoolVar($"d{person}.{depth}")).ToArray());

    public void Add()
    {
        foreach (var depth in depths.Values)
        {
            for (var at = 1; at < depth.Length; at++) cp.Model.AddImplication(depth[at], depth[at - 1]);
        }
        foreach (var (at, ring) in rings.Index()) AddRing(ring, turns[at]);
        var byPerson = rings.Index().SelectMany(ring => ring.Item.Select(option => (plan.Options[option].Person, Ring: ring.Index))).ToLookup(each => each.Person, each => turns[each.Ring]);
        foreach (var person in byPerson) cp.Model.AddAtMostOne(person);
        var byOption = rings.Index().SelectMany(ring => ring.Item.Select(option => (Option: option, Ring: ring.Index))).ToLookup(each => each.Option, each => turns[each.Ring]);
        foreach (var (at, option) in plan.Options.Index()) AddStep(at, option, byOption[at]);
    }

    private void AddRing(ImmutableArray<int> ring, BoolVar turns)
    {
        foreach (var option in ring)
        {
            cp.Model.AddImplication(turns, cp.Takes[option]);
            cp.Model.AddImplication(turns, cp.Leaves[plan.Places[plan.Options[option].Place].Holding]);
            cp.Model.AddImplication(turns, depths[plan.Options[option].Person][ring.Length - 2]);
        }
    }

    private void AddStep(int at, OptionNode option, IEnumerable<BoolVar> turns)
    {
        var place = plan.Places[option.Place];
        if (place.Holding < 0 || !plan.Holdings[place.Holding].MayLeave) return;
        var before = depths[plan.Holdings[place.Holding].Person];
        var own = depths.GetValueOrDefault(option.Person);
        ILiteral[] unless = [cp.Takes[at].Not(), .. place.IsSplit ? [cp.Leaves[place.Holding].Not()] : Array.Empty<ILiteral>(), .. turns];
        for (var depth = own is null ? plan.LongestChain : 1; depth <= plan.LongestChain; depth++)
        {
            ILiteral[] earlier = depth == 1 ? [] : [before[depth - 2].Not()];
            ILiteral[] deeper = own is null || depth == plan.LongestChain ? [] : [own[depth - 1]];
            cp.Model.AddBoolOr([.. unless, .. earlier, .. deeper]);
        }
    }
}
