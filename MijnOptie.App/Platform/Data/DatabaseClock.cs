using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Data;

/// <summary>The clock of the database server: a second opinion on what time it is.</summary>
internal sealed class DatabaseClock(IOptions<DatabaseOptions> options)
{
    /// <summary>Its time; null on SQLite, which has no clock but ours.</summary>
    public async Task<DateTimeOffset?> NowAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        if (options.Value.Provider == DatabaseProvider.Sqlite) return null;
        var now = await context.Database.SqlQueryRaw<DateTime>("SELECT SYSUTCDATETIME() AS [Value]").SingleAsync(cancellationToken);
        return new DateTimeOffset(DateTime.SpecifyKind(now, DateTimeKind.Utc));
    }
}
