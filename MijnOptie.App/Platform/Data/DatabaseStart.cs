using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Data;

/// <summary>Brings the schema up to date before the application answers its first request.</summary>
internal sealed partial class DatabaseStart(DataContexts contexts, IOptions<DatabaseOptions> options, ILogger<DatabaseStart> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Value.ShouldMigrate) await MigrateAsync(cancellationToken);
    }

    /// <summary>Brings it up to date, whatever the settings say.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        await context.Database.MigrateAsync(cancellationToken);
        LogReady(options.Value.Provider, pending);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Database {Provider} is ready, {Applied} migrations applied")]
    private partial void LogReady(DatabaseProvider provider, int applied);
}
