using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>The security policies of SQL Server. A server that speaks its language without knowing them simply has none.</summary>
internal sealed class StandingPolicies : IStandingPolicies
{
    public async Task<IReadOnlyList<string>> FindAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await context.Database.SqlQueryRaw<string>(WallSql.ProtectedTables).ToListAsync(cancellationToken);
        }
        catch (SqlException)
        {
            return [];
        }
    }

    public async Task RaiseAsync(AppDbContext context, IReadOnlyList<string> tables, CancellationToken cancellationToken)
    {
        try
        {
            await context.Database.ExecuteSqlRawAsync(WallSql.EnsurePredicate(), cancellationToken);
            foreach (var table in tables)
                await context.Database.ExecuteSqlRawAsync(WallSql.EnsurePolicy(WallNames.Schema, table, nameof(ITenantOwned.TenantId)), cancellationToken);
        }
        catch (SqlException)
        {
            // What stands afterwards is looked up again; production does not start when something is missing.
        }
    }
}
