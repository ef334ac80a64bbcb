using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Interceptors;

/// <summary>Counts the saves of each candidate, a change of any part of the offer included.</summary>
internal sealed class CandidateRevisions : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Count(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Count(DbContext? context)
    {
        if (context is null) return;
        var touched = context.ChangeTracker.Entries<ICandidatePart>()
            .Where(part => part.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(part => part.Entity.CandidateId)
            .ToHashSet();
        foreach (var entry in context.ChangeTracker.Entries<CandidateRow>())
        {
            if (entry.State == EntityState.Modified || (entry.State == EntityState.Unchanged && touched.Contains(entry.Entity.Id))) entry.Entity.Revision++;
        }
    }
}
