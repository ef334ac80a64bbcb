using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Update;

namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>Raises the walls of a table in the same migration that makes it, and takes them down before it goes.</summary>
internal class WallMigrations(MigrationsSqlGeneratorDependencies dependencies, ICommandBatchPreparer batches)
    : SqlServerMigrationsSqlGenerator(dependencies, batches)
{
    /// <summary>False on a server that has no security policies.</summary>
    protected virtual bool HasPolicies => true;

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate);
        Raise(operation, operation.Name, operation.Schema, builder);
    }

    protected override void Generate(AlterTableOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        base.Generate(operation, model, builder);
        Raise(operation, operation.Name, operation.Schema, builder);
    }

    protected override void Generate(DropTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (HasPolicies) Run(builder, WallSql.DropPolicy(operation.Name));
        base.Generate(operation, model, builder, terminate);
    }

    private void Raise(MigrationOperation operation, string table, string? schema, MigrationCommandListBuilder builder)
    {
        if (HasPolicies && operation[WallNames.TenantOwned] is string owner)
        {
            Run(builder, WallSql.EnsurePredicate());
            Run(builder, WallSql.EnsurePolicy(schema ?? WallNames.Schema, table, owner));
        }
        if (operation[WallNames.AppendOnly] is string moment) Run(builder, WallSql.EnsureTrigger(schema ?? WallNames.Schema, table, moment));
    }

    private void Run(MigrationCommandListBuilder builder, string sql) =>
        builder.Append(sql).AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator).EndCommand();
}
