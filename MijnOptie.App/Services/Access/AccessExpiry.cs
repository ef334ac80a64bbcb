using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Access;

/// <summary>
/// Erases links, sessions and codes that are over. They do nothing any more from the moment they end; this takes them off the
/// disk, a day later, so that how often one was mailed can be counted over a day.
/// </summary>
internal sealed class AccessExpiry(DataContexts contexts, TimeProvider time) : IJobWork
{
    private static readonly TimeSpan Counted = TimeSpan.FromDays(1);

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var before = now - Counted;
        var erased = 0;
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            erased += await context.OneTimeLinks.Where(l => l.CreatedAt <= before && (l.ExpiresAt <= now || l.UsedAt != null)).ExecuteDeleteAsync(cancellationToken)
                + await context.PortalSessions.Where(s => s.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken)
                + await context.PortalCodes.Where(c => c.CreatedAt <= before).ExecuteDeleteAsync(cancellationToken);
        }
        return JobOutcome.Of(("erased", erased));
    }
}
