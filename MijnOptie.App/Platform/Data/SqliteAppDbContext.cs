using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Platform.Data;

/// <summary>The model on the embedded database.</summary>
internal sealed class SqliteAppDbContext(DbContextOptions<SqliteAppDbContext> options, Guid? tenant = null)
    : AppDbContext(options, tenant);
