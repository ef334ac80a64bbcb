using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// Counts wrong attempts and locks an account for a while. One statement counts and locks, so that attempts side by side
/// each count, and it runs for an unknown account as for a known one.
/// </summary>
internal sealed class StaffLock(DataContexts contexts, IOptions<IdentityOptions> options, TimeProvider time)
{
    private readonly LockoutOptions rules = options.Value.Lockout;

    public bool IsLocked(StaffAccount account) => account.LockoutEnd > time.GetUtcNow();

    /// <summary>Counts a wrong attempt.</summary>
    public async Task CountAsync(Guid account, CancellationToken cancellationToken)
    {
        var (most, now, end) = (rules.MaxFailedAccessAttempts, time.GetUtcNow(), time.GetUtcNow() + rules.DefaultLockoutTimeSpan);
        await using var context = contexts.OpenPlatform();
        await context.Users.Where(a => a.Id == account && (a.LockoutEnd == null || a.LockoutEnd < now)).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.LockoutEnd, a => a.AccessFailedCount + 1 >= most ? end : a.LockoutEnd)
            .SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1 >= most ? 0 : a.AccessFailedCount + 1), cancellationToken);
    }

    /// <summary>Starts the count anew, after someone proved to be who they are.</summary>
    public async Task ClearAsync(Guid account, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        await context.Users.Where(a => a.Id == account && (a.AccessFailedCount > 0 || a.LockoutEnd != null)).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null)
            .SetProperty(a => a.AccessFailedCount, 0), cancellationToken);
    }
}
