using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Update;

namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>For a server that has no security policies, when the settings say that this is known.</summary>
internal sealed class OpenWallMigrations(MigrationsSqlGeneratorDependencies dependencies, ICommandBatchPreparer batches)
    : WallMigrations(dependencies, batches)
{
    protected override bool HasPolicies => false;
}
