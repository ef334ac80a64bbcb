using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Plans, and what they are made of, in canonical bytes.</summary>
internal static class PlanBytes
{
    public static byte[] Write(MobilityPlan plan) => new CanonicalBytes()
        .AddList(plan.Moves, Write)
        .AddList(plan.Levels, (bytes, level) => bytes.Add((int)level.Goal).Add(level.Value.ToString(Invariant)).Add(level.Bound?.ToString(Invariant)))
        .Add((int)plan.Solver)
        .Add((int)plan.Ending)
        .Add(plan.LeftOut)
        .Add(plan.Fingerprint.PlannerVersion)
        .Add(plan.Fingerprint.EngineVersion)
        .Add(plan.Fingerprint.SolverVersion)
        .Add(plan.Fingerprint.RulesVersion)
        .Add(plan.Fingerprint.InputHash)
        .ToArray();

    /// <summary>SHA-256 of everything a plan reads.</summary>
    public static string InputHash(PlanWorld world, PlanOptions options)
    {
        var bytes = new CanonicalBytes().Add(MobilityPlanner.Version).Add(Matcher.EngineVersion);
        foreach (var offer in world.Offers)
        {
            OfferBytes.Write(bytes, offer);
            bytes.Add(offer.CurrentHours.TenThousandths);
        }
        foreach (var position in world.Positions)
        {
            PositionBytes.Write(bytes, position);
            bytes.Add(position.Location.Value).Add((int)position.State).Add(position.Holder.HasValue).Add(position.Holder?.Value ?? Guid.Empty);
        }
        return bytes
            .AddList(Criteria.All, (inner, criterion) => inner.Add(world.Weights[criterion]))
            .Add(world.Rules.Version)
            .AddList(world.Pairs, (inner, pair) => inner
                .Add(pair.Candidate.Value).Add(pair.Position.Value).Add((int)pair.Verdict).Add(pair.Score.Hundredths).Add(pair.Wishes.Hundredths))
            .AddList(options.Objective.Goals, (inner, goal) => inner.Add((int)goal))
            .Add(options.Objective.HoursWeight).Add(options.Objective.PeopleWeight).Add(options.Objective.ScoreWeight)
            .Add(options.MayLeaveEmpty).Add(options.LongestChain).Add(options.PositionsPerPerson)
            .Add(options.FurthestApart?.Hectometres).Add(options.Conditional).Add(options.ConsideredPerPerson)
            .AddSet(options.Locked, Write).AddSet(options.Forbidden, Write)
            .AddSet(options.Staying, (inner, candidate) => inner.Add(candidate.Value))
            .AddSet(options.Caps, (inner, cap) => inner.Add(cap.Location.Value).Add(cap.Arrivals).Add(cap.Departures))
            .Hash();
    }

    private static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;

    private static void Write(CanonicalBytes bytes, PlanStep step) => bytes.Add(step.Candidate.Value).Add(step.Position.Value);

    private static void Write(CanonicalBytes bytes, PlanMove move) => bytes
        .Add(move.Candidate.Value)
        .AddList(move.Takes, (inner, take) => inner
            .Add(take.Position.Value).Add(take.Hours.TenThousandths).Add(take.Reason.Score.Hundredths).Add(take.Reason.ForCandidate.Hundredths))
        .AddList(move.Leaves, Write)
        .AddList(move.WaitsFor, Write)
        .Add(move.Depth);

    private static void Write(CanonicalBytes bytes, PlanLeave leave) => bytes
        .Add(leave.Position.Value).Add(leave.Hours.TenThousandths).Add(leave.Wishes.Hundredths)
        .AddList(leave.TakenBy, Write)
        .Add(leave.StillOpen.TenThousandths)
        .AddList(leave.CouldTake, (inner, pair) => inner.Add(pair.Candidate.Value).Add(pair.Score.Hundredths));

    private static void Write(CanonicalBytes bytes, CandidateId candidate) => bytes.Add(candidate.Value);
}
