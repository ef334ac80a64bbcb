using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Walls;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

public sealed class SqlServerSchemaTests
{
    [Fact]
    public void Given_the_migrations_When_the_idempotent_script_is_parsed_Then_it_has_no_errors()
    {
        using var context = SqlServerSchema.Open();
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [Candidates]", script, StringComparison.Ordinal);
        Assert.Empty(SqlServerSchema.Parse(script));
        Assert.NotEmpty(SqlServerSchema.Parse(script.Replace("CREATE TABLE [Candidates]", "CREATE TABEL [Candidates]", StringComparison.Ordinal)));
    }

    [Fact]
    public void Given_the_schema_When_it_is_compiled_Then_it_has_no_errors()
    {
        using var context = SqlServerSchema.Open();
        var script = context.Database.GenerateCreateScript();

        using var good = SqlServerSchema.Compile(script, out var errors);
        using var bad = SqlServerSchema.Compile(script.Replace("REFERENCES [Locations] ([Id])", "REFERENCES [Nowhere] ([Id])", StringComparison.Ordinal), out var expected);

        Assert.Empty(errors);
        Assert.NotEmpty(expected);
    }

    [Fact]
    [Trait("Promise", "P07")]
    public void Given_the_schema_When_it_is_compiled_Then_its_policies_and_triggers_are_in_it_and_hold()
    {
        using var context = SqlServerSchema.Open();
        var script = context.Database.GenerateCreateScript();

        using var good = SqlServerSchema.Compile(script, out var errors);
        using var bad = SqlServerSchema.Compile(script.Replace($"[{WallNames.Predicate}]([TenantId]) ON [dbo].[Candidates]", $"[{WallNames.Predicate}]([Owner]) ON [dbo].[Candidates]", StringComparison.Ordinal), out var expected);

        Assert.Empty(errors);
        Assert.NotEmpty(expected);
        var owned = context.Model.GetEntityTypes().Count(e => typeof(ITenantOwned).IsAssignableFrom(e.ClrType));
        Assert.Equal(owned, good.GetObjects(DacQueryScopes.UserDefined, SecurityPolicy.TypeClass).Count());
        Assert.Equal(owned * 2, good.GetObjects(DacQueryScopes.UserDefined, SecurityPredicate.TypeClass).Count());
        Assert.NotEmpty(good.GetObjects(DacQueryScopes.UserDefined, DmlTrigger.TypeClass));
    }

    [Fact]
    public void Given_both_models_When_compared_with_their_migrations_Then_nothing_is_pending()
    {
        using var server = SqlServerSchema.Open();
        Assert.False(server.Database.HasPendingModelChanges(), "SQL Server lacks a migration.");

        var builder = new DbContextOptionsBuilder<SqliteAppDbContext>();
        DatabaseProviders.UseSqlite(builder, "Data Source=:memory:");
        using var sqlite = new SqliteAppDbContext(builder.UseApplicationServiceProvider(IdentitySchema.Services).Options);
        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite lacks a migration.");
    }

    [Fact]
    public void Given_the_model_When_texts_are_walked_Then_each_has_a_width()
    {
        using var context = SqlServerSchema.Open();
        var texts = context.Model.GetEntityTypes()
            .Where(e => e.ClrType.Namespace?.StartsWith("MijnOptie", StringComparison.Ordinal) == true)
            .SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string)).ToList();

        Assert.True(texts.Count > 30);
        Assert.Empty(texts.Where(p => p.GetMaxLength() is null).Select(p => $"{p.DeclaringType.ShortName()}.{p.Name}"));
    }
}
