using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What can be said against an input and options before anything is worked out.</summary>
internal static class PlanCheck
{
    public static Error? Find(PlanInput input, PlanOptions options) => OutOfBounds(options) ?? Doubles(input, options) ?? Unknown(input, options);

    private static Error? OutOfBounds(PlanOptions options)
    {
        ReadOnlySpan<(string Name, long Value, long Least, long Most)> bounds =
        [
            (nameof(PlanOptions.LongestChain), options.LongestChain, 1, 6),
            (nameof(PlanOptions.PositionsPerPerson), options.PositionsPerPerson, 1, 4),
            (nameof(PlanOptions.ConsideredPerPerson), options.ConsideredPerPerson, 1, 1_000),
            (nameof(PlanOptions.FurthestApart), options.FurthestApart?.Hectometres ?? 0, 0, int.MaxValue),
            (nameof(PlanOptions.TimeLimit), options.TimeLimit.Ticks, 1, TimeSpan.TicksPerHour),
        ];
        foreach (var (name, value, least, most) in bounds)
        {
            if (value < least || value > most) return new Error("Plan.OptionOutOfBounds", name, least, most);
        }
        foreach (var cap in options.Caps)
        {
            if (cap.Arrivals < 0 || cap.Departures < 0) return new Error("Plan.OptionOutOfBounds", nameof(PlanOptions.Caps), 0, int.MaxValue);
        }
        return null;
    }

    private static Error? Doubles(PlanInput input, PlanOptions options)
    {
        if (Double(input.Offers.Select(offer => offer.Id)) is { } candidate) return new Error("Plan.CandidateTwice", candidate);
        if (Double(input.Positions.Select(position => position.Id)) is { } position) return new Error("Plan.PositionTwice", position);
        if (Double(options.Caps.Select(cap => cap.Location)) is { } location) return new Error("Plan.LocationTwice", location);
        return null;
    }

    private static Error? Unknown(PlanInput input, PlanOptions options)
    {
        var candidates = input.Offers.ToDictionary(offer => offer.Id);
        var positions = input.Positions.ToDictionary(position => position.Id);
        foreach (var step in options.Locked)
        {
            if (!candidates.ContainsKey(step.Candidate) || !positions.TryGetValue(step.Position, out var position)) return new Error("Plan.LockUnknown", step.Candidate, step.Position);
            if (options.Forbidden.Contains(step)) return new Error("Plan.LockedAndForbidden", step.Candidate, step.Position);
            if (Stays(position, candidates, options) && position.SmallestPart is null) return new Error("Plan.LockOnHeld", step.Candidate, step.Position);
        }
        return null;
    }

    private static bool Stays(Position position, Dictionary<CandidateId, Offer> candidates, PlanOptions options) =>
        position.Holder is { } holder && (!candidates.ContainsKey(holder) || options.Staying.Contains(holder));

    private static T? Double<T>(IEnumerable<T> ids)
        where T : struct
    {
        var seen = new HashSet<T>();
        foreach (var id in ids)
        {
            if (!seen.Add(id)) return id;
        }
        return null;
    }
}
