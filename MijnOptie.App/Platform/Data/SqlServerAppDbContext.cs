using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Platform.Data;

/// <summary>The model on SQL Server.</summary>
internal sealed class SqlServerAppDbContext(DbContextOptions<SqlServerAppDbContext> options, Guid? tenant = null)
    : AppDbContext(options, tenant);
