using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MijnOptie.App.Platform.Data.Interceptors;

/// <summary>
/// Refuses to save a row of another organisation, and stamps new rows with the tenant of the context. A violation is a
/// bug, so it is an exception; it names the kind of row, never its contents.
/// </summary>
internal sealed class TenantGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContext? context)
    {
        if (context is not AppDbContext app) return;
        foreach (var entry in app.ChangeTracker.Entries<ITenantOwned>())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached) continue;
            if (app.Tenant is not { } tenant) throw new TenantViolationException(entry.Metadata.ClrType, "no tenant");
            if (entry.State == EntityState.Added && entry.Entity.TenantId == Guid.Empty) entry.Entity.TenantId = tenant;
            var owner = entry.Property(row => row.TenantId);
            if (owner.CurrentValue != tenant || (entry.State != EntityState.Added && owner.OriginalValue != tenant))
                throw new TenantViolationException(entry.Metadata.ClrType, "another tenant");
        }
    }
}
