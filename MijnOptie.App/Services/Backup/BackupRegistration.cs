using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Backup;

internal static class BackupRegistration
{
    /// <summary>Backups of an embedded database, and putting one back.</summary>
    public static IServiceCollection AddBackup(this IServiceCollection services)
    {
        services.AddOptions<BackupOptions>().BindConfiguration(BackupOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<DatabaseInUse>()
            .AddSingleton<DatabaseBackup>()
            .AddSingleton<DatabaseRestore>()
            .AddJob<BackupJob>("backup", JobSchedule.Daily(new TimeOnly(1, 30)));
    }
}
