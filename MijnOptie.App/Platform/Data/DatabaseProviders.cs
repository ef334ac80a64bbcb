using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using MijnOptie.App.Platform.Data.Walls;

namespace MijnOptie.App.Platform.Data;

/// <summary>How each provider is set up, in one place for the application, the design-time tools and the tests.</summary>
internal static class DatabaseProviders
{
    public static void UseSqlite(DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    public static void UseSqlServer(DbContextOptionsBuilder builder, string connectionString, int maximumBatchSize, bool withoutPolicies = false)
    {
        builder.UseSqlServer(connectionString, server => server
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            .EnableRetryOnFailure()
            .MaxBatchSize(maximumBatchSize));
        builder.ReplaceService<IRelationalAnnotationProvider, WallAnnotations>();
        if (withoutPolicies) builder.ReplaceService<IMigrationsSqlGenerator, OpenWallMigrations>();
        else builder.ReplaceService<IMigrationsSqlGenerator, WallMigrations>();
    }
}
