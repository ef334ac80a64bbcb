using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Matching.Planning;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Matching.Planning;

/// <summary>What a plan must be, said a second time without anything of the planner: who takes how much of what, and who leaves what.</summary>
internal sealed class PlanOracle(PlanWorlds.World world)
{
    private readonly Dictionary<CandidateId, Offer> offers = world.Offers.ToDictionary(offer => offer.Id);
    private readonly Dictionary<PositionId, Position> positions = world.Positions.ToDictionary(position => position.Id);

    public sealed record Change(CandidateId Candidate, (PositionId Position, int Hours)[] Takes, PositionId[] Leaves);

    public static List<Change> Of(MobilityPlan plan) => [.. plan.Moves.Select(move => new Change(
        move.Candidate,
        [.. move.Takes.Select(take => (take.Position, take.Hours.TenThousandths))],
        [.. move.Leaves.Select(leave => leave.Position)]))];

    public int HeldHours(Position position) => position.Holder is { } holder && offers.TryGetValue(holder, out var offer)
        ? Math.Min(position.Hours.Maximum.TenThousandths, offer.CurrentHours == Hours.Zero ? int.MaxValue : offer.CurrentHours.TenThousandths)
        : 0;

    /// <summary>What concerns one person alone; null when nothing is wrong.</summary>
    public string? Wrong(Change change)
    {
        var offer = offers[change.Candidate];
        var held = world.Positions.Where(position => position.Holder == offer.Id).ToList();
        var kept = held.Where(position => !change.Leaves.Contains(position.Id)).Sum(HeldHours);
        var after = kept + change.Takes.Sum(take => take.Hours);
        if (change.Takes.Length is 0 || change.Takes.Length > world.Options.PositionsPerPerson) return "number of positions";
        if (change.Takes.Select(take => take.Position).Distinct().Count() != change.Takes.Length) return "twice the same position";
        if (after < offer.Hours.Minimum.TenThousandths || after > offer.Hours.Maximum.TenThousandths) return "hours outside what is wanted";
        if (after < Math.Min(held.Sum(HeldHours), offer.Hours.Maximum.TenThousandths)) return "fewer hours than before";
        foreach (var (id, hours) in change.Takes)
        {
            var position = positions[id];
            var evaluation = Evaluate(offer, position);
            if (position.Holder == offer.Id) return "takes what is held";
            if (evaluation.Verdict.Kind > VerdictKind.Conditional) return "does not fit";
            if (hours > position.Hours.Maximum.TenThousandths || hours < Math.Min(position.Hours.Minimum.TenThousandths, (position.SmallestPart ?? position.Hours.Minimum).TenThousandths) || hours <= 0) return "hours outside what is offered";
            if (held.Any(place => change.Leaves.Contains(place.Id) && Evaluate(offer, place).ForCandidate >= evaluation.ForCandidate)) return "worse off";
        }
        return null;
    }

    /// <summary>What concerns all of them together; null when nothing is wrong.</summary>
    public string? Wrong(IReadOnlyList<Change> changes)
    {
        var left = changes.SelectMany(change => change.Leaves.Select(id => (id, change.Candidate))).ToDictionary();
        foreach (var position in world.Positions)
        {
            var takes = changes.SelectMany(change => change.Takes).Where(take => take.Position == position.Id).ToList();
            var stays = position.Holder is { } holder && offers.ContainsKey(holder) && !left.ContainsKey(position.Id) ? HeldHours(position) : 0;
            if (position.SmallestPart is null && takes.Count + (stays > 0 ? 1 : 0) > 1) return "two people on one position";
            if (takes.Count > 0 && takes.Sum(take => take.Hours) + stays > position.Hours.Maximum.TenThousandths) return "more hours than there are";
            if (!world.Options.MayLeaveEmpty && left.ContainsKey(position.Id) && takes.Count == 0) return "stays empty";
        }
        foreach (var cap in world.Options.Caps)
        {
            if (changes.Sum(change => change.Takes.Count(take => positions[take.Position].Location == cap.Location)) > (cap.Arrivals ?? int.MaxValue)) return "too many arrivals";
            if (changes.Sum(change => change.Leaves.Count(id => positions[id].Location == cap.Location)) > (cap.Departures ?? int.MaxValue)) return "too many departures";
        }
        var waits = changes.ToDictionary(change => change.Candidate, change => change.Takes.Where(take => left.ContainsKey(take.Position)).Select(take => left[take.Position]).Distinct().ToList());
        return waits.Keys.All(person => Depth(person, waits) <= world.Options.LongestChain) ? null : "chain too long";
    }

    /// <summary>What it is worth, goal by goal.</summary>
    public long[] Worth(IReadOnlyList<Change> changes)
    {
        long hours = changes.Sum(change => change.Takes.Sum(take => take.Hours) - change.Leaves.Sum(id => HeldHours(positions[id])));
        var score = changes.Sum(change => change.Takes.Sum(take => (long)take.Hours * Evaluate(offers[change.Candidate], positions[take.Position]).Score.Hundredths));
        var objective = world.Options.Objective;
        return [.. objective.Goals.Select(goal => goal switch
        {
            PlanGoal.Hours => hours,
            PlanGoal.People => changes.Count,
            PlanGoal.Score => score,
            _ => (objective.HoursWeight * hours * 10_000) + (objective.PeopleWeight * changes.Count * 2_500_000L) + (objective.ScoreWeight * score),
        })];
    }

    public Evaluation Evaluate(Offer offer, Position position) =>
        Matcher.Evaluate(PartOffer.Of(offer), position, MatchWeights.Default, SmallRules.Default);

    // One more than the deepest of those waited for. People who wait for each other must be a plain carousel, which counts as its size.
    private static int Depth(CandidateId person, Dictionary<CandidateId, List<CandidateId>> waits)
    {
        var carousel = waits.Keys.Where(other => Reaches(person, other, waits) && Reaches(other, person, waits)).ToList();
        if (carousel.Any(member => waits[member].Count(carousel.Contains) != 1)) return int.MaxValue;
        var deepest = waits[person].Where(other => !carousel.Contains(other)).Select(other => Depth(other, waits)).DefaultIfEmpty(0).Max();
        return Math.Max(carousel.Count, deepest == int.MaxValue ? deepest : deepest + 1);
    }

    private static bool Reaches(CandidateId from, CandidateId to, Dictionary<CandidateId, List<CandidateId>> waits)
    {
        HashSet<CandidateId> seen = [.. waits[from]];
        for (var count = 0; count != seen.Count;)
        {
            count = seen.Count;
            seen.UnionWith(seen.ToList().SelectMany(each => waits[each]));
        }
        return seen.Contains(to);
    }
}
