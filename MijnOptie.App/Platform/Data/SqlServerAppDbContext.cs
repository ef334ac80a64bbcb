using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Platform.Data;

/// <summary>The model on SQL Server, where the jobs of several instances meet in the database.</summary>
internal sealed class SqlServerAppDbContext(DbContextOptions<SqlServerAppDbContext> options, Guid? tenant = null)
    : AppDbContext(options, tenant)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        QuartzTables.Apply(builder);
    }
}
