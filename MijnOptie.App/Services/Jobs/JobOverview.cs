using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Jobs;

/// <summary>What runs, what ran, and what will.</summary>
internal sealed class JobOverview(IEnumerable<JobDescriptor> jobs, DataContexts contexts, TimeProvider time)
{
    /// <summary>Every job by name, with its next time and its last runs, newest first.</summary>
    /// <param name="runs">Most runs of each.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<JobView>> AllAsync(int runs, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        var views = new List<JobView>();
        foreach (var job in jobs.OrderBy(job => job.Name, StringComparer.Ordinal))
        {
            var last = await context.JobRuns.AsNoTracking().Where(r => r.Job == job.Name)
                .OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.Id).Take(runs)
                .Select(r => new JobRun(r.StartedAt, r.EndedAt, r.State, r.AccountId != null, r.Counts, r.Fault))
                .ToListAsync(cancellationToken);
            views.Add(new JobView(job.Name, job.Schedule, job.Schedule.NextAfter(now), [.. last]));
        }
        return views;
    }

    /// <summary>The last slot of each job that ever ran by its schedule.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> LastSlotsAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var slots = await context.JobRuns.Where(r => r.AccountId == null && r.State != JobRunState.Refused)
            .GroupBy(r => r.Job).Select(g => new { Job = g.Key, Slot = g.Max(r => r.Slot) }).ToListAsync(cancellationToken);
        return slots.ToImmutableDictionary(s => s.Job, s => s.Slot);
    }
}
