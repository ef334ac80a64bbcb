using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Puts positions beside those that are stored; a position is found back by its reference.</summary>
internal static class PositionStaging
{
    /// <returns>The action for each position in the same order, and when each stored one was last changed.</returns>
    public static async Task<(IReadOnlyList<PlannedAction> Actions, IReadOnlyList<DateTimeOffset> Seen)> StageAsync(
        AppDbContext context, IReadOnlyList<PositionEntry> entries, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = await context.Positions.Include(p => p.Expertise).AsSplitQuery().OrderBy(p => p.Reference).ToListAsync(cancellationToken);
        var seen = stored.ConvertAll(p => p.ChangedAt);
        var byReference = stored.ToDictionary(p => p.Reference, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (byReference.TryGetValue(entry.Reference, out var row)) entry.Write(row);
        }
        context.ChangeTracker.DetectChanges();
        HashSet<Guid> changed =
        [
            .. context.ChangeTracker.Entries<PositionRow>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity.Id),
            .. context.ChangeTracker.Entries<PositionExpertiseRow>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Entity.PositionId),
        ];
        var actions = entries.Select(entry => byReference.TryGetValue(entry.Reference, out var row) ? Touch(row) : Add(entry)).ToArray();
        return (actions, seen);

        PlannedAction Touch(PositionRow row)
        {
            if (!changed.Contains(row.Id)) return PlannedAction.Unchanged;
            row.ChangedAt = now;
            return PlannedAction.Changed;
        }

        PlannedAction Add(PositionEntry entry)
        {
            var fresh = new PositionRow { Id = Guid.NewGuid(), ChangedAt = now };
            entry.Write(fresh);
            context.Positions.Add(fresh);
            return PlannedAction.New;
        }
    }
}
