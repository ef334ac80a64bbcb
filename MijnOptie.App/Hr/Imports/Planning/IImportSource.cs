using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Rows that were read and can be put into the database of an organisation.</summary>
internal interface IImportSource
{
    ImportKind Kind { get; }

    /// <summary>About the room it takes in memory, in bytes.</summary>
    long Size { get; }

    /// <summary>Puts the rows into the context without saving it, and says what saving will do.</summary>
    Task<ImportPlan> PlanAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken);
}
