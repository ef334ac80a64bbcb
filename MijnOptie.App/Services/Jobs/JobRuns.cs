using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Jobs;

/// <summary>The log of runs. That a job has one row for each slot is what keeps a slot from being run twice.</summary>
internal sealed class JobRuns(DataContexts contexts, TimeProvider time)
{
    /// <summary>Claims a slot.</summary>
    /// <returns>The run, or null when another has or had it. A run that was refused does not count: its slot is free.</returns>
    public async Task<Guid?> ClaimAsync(string job, JobCause cause, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var now = time.GetUtcNow();
        // Never two at once: whatever is said to run still, was cut off.
        await context.JobRuns.Where(r => r.Job == job && r.State == JobRunState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, JobRunState.CutOff).SetProperty(r => r.EndedAt, now), cancellationToken);
        var row = new JobRunRow { Id = Guid.CreateVersion7(now), Job = job, Slot = cause.Slot, AccountId = cause.Account, StartedAt = now };
        context.JobRuns.Add(row);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return row.Id;
        }
        catch (DbUpdateException)
        {
            context.ChangeTracker.Clear();
            return await AgainAsync(context, row, cancellationToken);
        }
    }

    /// <summary>Keeps what came of a run, also while the application stops.</summary>
    public async Task<JobRunState> EndAsync(Guid run, JobRunState state, string? counts, string? fault)
    {
        await using var context = contexts.OpenPlatform();
        var now = time.GetUtcNow();
        await context.JobRuns.Where(r => r.Id == run).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, state)
                .SetProperty(r => r.EndedAt, now)
                .SetProperty(r => r.Counts, Fit(counts, JobRunRow.MaximumCountsLength))
                .SetProperty(r => r.Fault, Fit(fault, JobRunRow.MaximumFaultLength)),
            CancellationToken.None);
        return state;
    }

    // The row is there: of a run that was refused, or of one that counts.
    private static async Task<Guid?> AgainAsync(AppDbContext context, JobRunRow wanted, CancellationToken cancellationToken)
    {
        var before = await context.JobRuns.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Job == wanted.Job && r.Slot == wanted.Slot, cancellationToken);
        if (before is not { State: JobRunState.Refused }) return null;
        var taken = await context.JobRuns.Where(r => r.Id == before.Id && r.State == JobRunState.Refused).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, JobRunState.Running)
                .SetProperty(r => r.StartedAt, wanted.StartedAt)
                .SetProperty(r => r.EndedAt, (DateTimeOffset?)null)
                .SetProperty(r => r.Fault, (string?)null),
            cancellationToken);
        return taken == 1 ? before.Id : null;
    }

    private static string? Fit(string? text, int length) => text?.Length > length ? text[..length] : text;
}
