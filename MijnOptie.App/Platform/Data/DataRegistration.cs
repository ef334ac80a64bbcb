using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data.Walls;

namespace MijnOptie.App.Platform.Data;

internal static class DataRegistration
{
    /// <summary>The database: contexts, walls between tenants, the map from tenant to database.</summary>
    public static IServiceCollection AddData(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SqliteWriteGate>();
        services.AddSingleton<ITenantDatabases, TenantDatabases>();
        services.AddSingleton<DataContexts>();
        services.AddScoped(provider => provider.GetRequiredService<DataContexts>().OpenPlatform());
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<TableStatistics>();
        services.AddSingleton<IStandingPolicies, StandingPolicies>();
        services.AddSingleton<TenantPolicies>();
        services.AddSingleton<DraftFieldWriter>();
        services.AddSingleton<DatabaseClock>();
        if (EF.IsDesignTime)
        {
            // The tools make migrations from these; registered here, so that the Identity schema is the application's own.
            services.AddDbContext<SqliteAppDbContext>(o => DatabaseProviders.UseSqlite(o, "Data Source=:memory:"));
            services.AddDbContext<SqlServerAppDbContext>((provider, o) => DatabaseProviders.UseSqlServer(o, "Server=.;Database=MijnOptie", 42, provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.WithoutSecurityPolicies));
        }
        return services;
    }
}
