using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>What holds for one kind of record as a whole: the rules of which the earliest counts, and when a person is warned.</summary>
/// <param name="Code">Stable name of the kind of record, for logs and proofs of deletion.</param>
/// <param name="Record">The kind of record in words.</param>
/// <param name="Table">The table whose row is the record; what hangs on it goes with it. Null for files, and for what the application keeps none of yet.</param>
/// <param name="Rules">The rules; never empty.</param>
/// <param name="WarnBefore">How many days before the last day the person is told; null when nobody is.</param>
public sealed record RetentionPolicy(string Code, DisplayName Record, string? Table, ImmutableArray<RetentionRule> Rules, RetentionTerm? WarnBefore = null)
{
    /// <summary>Version of the policy, from 1: goes up when what it asks for changes, so that a proof of deletion says which one held.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Decides for one record. Where several clocks run, the earliest end counts.</summary>
    /// <param name="clocks">Where each clock stands; a clock whose event has not happened is not in it.</param>
    /// <param name="now">The moment of deciding.</param>
    /// <param name="heldUntil">Last day of a hold for a legal reason; null without one.</param>
    public RetentionDecision Decide(IReadOnlyDictionary<RetentionClock, DateTimeOffset> clocks, DateTimeOffset now, DateOnly? heldUntil = null)
    {
        RetentionRule? first = null;
        var due = DateTimeOffset.MaxValue;
        foreach (var rule in Rules)
        {
            if (!clocks.TryGetValue(rule.Clock, out var clock) || rule.DueAfter(clock) is var end && end >= due) continue;
            (first, due) = (rule, end);
        }
        if (first is null) return new RetentionDecision.Keep(null);
        if (due <= now) return heldUntil is { } held && held >= DutchTime.DayOf(now) ? new RetentionDecision.Held(held) : new RetentionDecision.Erase(first);
        var lastDay = first.LastDay(clocks[first.Clock]);
        return WarnBefore is { } before && DutchTime.DayOf(now) >= lastDay.AddDays(-before.Count)
            ? new RetentionDecision.Warn(lastDay)
            : new RetentionDecision.Keep(lastDay);
    }
}
