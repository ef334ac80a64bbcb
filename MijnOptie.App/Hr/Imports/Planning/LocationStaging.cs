using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Hr.Locations;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Puts locations beside those that are stored; a location is found back by its code.</summary>
internal sealed class LocationStaging(AppDbContext context, IReadOnlyList<LocationRow> stored, DateTimeOffset now)
{
    private readonly Dictionary<string, LocationRow> byCode = stored.ToDictionary(l => l.Code, StringComparer.OrdinalIgnoreCase);

    public static async Task<LocationStaging> OpenAsync(AppDbContext context, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(context, await context.Locations.OrderBy(l => l.Code).ToListAsync(cancellationToken), now);

    /// <summary>What is stored now.</summary>
    public IReadOnlyList<LocationRow> Stored => stored;

    /// <summary>The action for each location, in the same order.</summary>
    public IReadOnlyList<PlannedAction> Stage(IReadOnlyList<LocationEntry> entries) => [.. entries.Select(Stage)];

    private PlannedAction Stage(LocationEntry entry)
    {
        if (!byCode.TryGetValue(entry.Code, out var row))
        {
            var fresh = new LocationRow { Id = Guid.NewGuid(), ChangedAt = now };
            entry.Write(fresh);
            context.Locations.Add(fresh);
            return PlannedAction.New;
        }
        entry.Write(row);
        if (context.Entry(row).State != EntityState.Modified) return PlannedAction.Unchanged;
        row.ChangedAt = now;
        return PlannedAction.Changed;
    }
}
