using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>Ranked lists by evaluating every pair: the plain truth that any faster way must equal.</summary>
public static class MatchLists
{
    /// <summary>The positions for one candidate, best first. A position the candidate holds already is not an option and is left out.</summary>
    /// <exception cref="ArgumentException">Two positions have the same id.</exception>
    public static PositionOptions TopPositions(
        Offer offer, IEnumerable<Position> positions, MatchWeights weights, MatchingRules rules, MatchPageRequest page)
    {
        var others = RefuseDoubles(positions, position => position.Id, nameof(positions)).Where(position => position.Holder != offer.Id);
        var ranked = others
            .Select(position => new Ranked<Position>(position, Matcher.Evaluate(offer, position, weights, rules)))
            .ToLookup(row => row.Subject.State == PositionState.Possibility);
        return new PositionOptions(
            Page(ranked[false], MatchOrder.OfPositions, page),
            Page(ranked[true], MatchOrder.OfPositions, page));
    }

    /// <summary>The candidates for one position, best first. Who holds it already is left out.</summary>
    /// <exception cref="ArgumentException">Two offers are of the same candidate.</exception>
    public static MatchPage<Offer> TopCandidates(
        Position position, IEnumerable<Offer> offers, MatchWeights weights, MatchingRules rules, MatchPageRequest page) => Page(
        RefuseDoubles(offers, offer => offer.Id, nameof(offers))
            .Where(offer => offer.Id != position.Holder)
            .Select(offer => new Ranked<Offer>(offer, Matcher.Evaluate(offer, position, weights, rules))),
        MatchOrder.OfCandidates,
        page);

    private static MatchPage<T> Page<T>(IEnumerable<Ranked<T>> rows, IComparer<Ranked<T>> order, MatchPageRequest page)
    {
        var all = rows.ToList();
        var counts = new int[Enum.GetValues<VerdictKind>().Length];
        foreach (var row in all) counts[(int)row.Evaluation.Verdict.Kind]++;
        var wanted = all.Where(row => page.Verdicts.Contains(row.Evaluation.Verdict.Kind)).ToList();
        wanted.Sort(order);
        return new MatchPage<T>([.. wanted.Skip(page.Skip).Take(page.Take)], page.Skip, wanted.Count, [.. counts]);
    }

    private static List<T> RefuseDoubles<T, TId>(IEnumerable<T> items, Func<T, TId> id, string name)
    {
        var list = items.ToList();
        var seen = new HashSet<TId>();
        foreach (var item in list)
        {
            if (!seen.Add(id(item))) throw new ArgumentException($"{id(item)} is there twice.", name);
        }
        return list;
    }
}
