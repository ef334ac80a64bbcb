using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Jobs;

/// <summary>
/// Judges whether the clock can be believed, before anything is done by it. It knows the latest moment any instance saw,
/// how long this process really ran meanwhile, and where there is one the clock of the database server.
/// </summary>
internal sealed class JobClock(DataContexts contexts, DatabaseClock database, IOptions<JobsOptions> options, TimeProvider time)
{
    /// <summary>How far clocks of honest instances may lie apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>How far the clock may run ahead of the time this process really ran.</summary>
    public static readonly TimeSpan Leap = TimeSpan.FromHours(1);

    private readonly Lock door = new();
    private (DateTimeOffset Moment, long Stamp)? before;

    /// <summary>Why the clock cannot be believed, as a code; null when it can.</summary>
    public async Task<string?> DoubtAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var leapt = LeaptSinceBefore(now);
        await using var context = contexts.OpenPlatform();
        var row = await RowAsync(context, now, cancellationToken);
        if (await database.NowAsync(context, cancellationToken) is { } second)
        {
            if ((second - now).Duration() > Skew) return "Clock.Server";
            await SeeAsync(context, now, confirmed: true, cancellationToken);
            return null;
        }
        if (row.Doubt is not null) return row.Doubt;
        if (now < row.SeenAt - Skew) return "Clock.Back";
        var doubt = leapt ? "Clock.Leapt" : now > row.SeenAt.AddHours(options.Value.LongestStandstillHours) ? "Clock.Standstill" : null;
        if (doubt is null) await SeeAsync(context, now, confirmed: false, cancellationToken);
        else await context.JobClocks.ExecuteUpdateAsync(set => set.SetProperty(c => c.Doubt, doubt), cancellationToken);
        return doubt;
    }

    /// <summary>An administrator says that the clock is right.</summary>
    public async Task ConfirmAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        LeaptSinceBefore(now);
        await using var context = contexts.OpenPlatform();
        await RowAsync(context, now, cancellationToken);
        await SeeAsync(context, now, confirmed: true, cancellationToken);
    }

    // Seen only ever moves ahead, but for a confirmation: then what was seen before was wrong.
    private static Task<int> SeeAsync(AppDbContext context, DateTimeOffset now, bool confirmed, CancellationToken cancellationToken) =>
        context.JobClocks.Where(c => confirmed || c.SeenAt < now)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.SeenAt, now).SetProperty(c => c.Doubt, (string?)null), cancellationToken);

    private static async Task<JobClockRow> RowAsync(AppDbContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await context.JobClocks.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row) return row;
        var fresh = new JobClockRow { Id = JobClockRow.OnlyId, SeenAt = now };
        context.JobClocks.Add(fresh);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return fresh;
        }
        catch (DbUpdateException)
        {
            context.ChangeTracker.Clear(); // another instance was first
            return await context.JobClocks.AsNoTracking().SingleAsync(cancellationToken);
        }
    }

    private bool LeaptSinceBefore(DateTimeOffset now)
    {
        lock (door)
        {
            var leapt = before is { } known && now - known.Moment - time.GetElapsedTime(known.Stamp) > Leap;
            before = (now, time.GetTimestamp());
            return leapt;
        }
    }
}
