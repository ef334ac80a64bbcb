using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MijnOptie.App.Platform.Data;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

/// <summary>SQL Server without a server: the script is parsed and the schema compiled by Microsoft's own tools.</summary>
public sealed class SqlServerSchemaTests
{
    [Fact]
    public void Given_the_migrations_When_the_idempotent_script_is_parsed_Then_it_has_no_errors()
    {
        using var context = Open();
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [Candidates]", script, StringComparison.Ordinal);
        Assert.Empty(Parse(script));
        Assert.NotEmpty(Parse(script.Replace("CREATE TABLE [Candidates]", "CREATE TABEL [Candidates]", StringComparison.Ordinal)));
    }

    [Fact]
    public void Given_the_schema_When_it_is_compiled_Then_it_has_no_errors()
    {
        using var context = Open();
        var script = context.Database.GenerateCreateScript();

        Assert.Empty(Compile(script));
        Assert.NotEmpty(Compile(script.Replace("REFERENCES [Locations] ([Id])", "REFERENCES [Nowhere] ([Id])", StringComparison.Ordinal)));
    }

    [Fact]
    public void Given_both_models_When_compared_with_their_migrations_Then_nothing_is_pending()
    {
        using var server = Open();
        Assert.False(server.Database.HasPendingModelChanges(), "SQL Server lacks a migration.");

        var builder = new DbContextOptionsBuilder<SqliteAppDbContext>();
        DatabaseProviders.UseSqlite(builder, "Data Source=:memory:");
        using var sqlite = new SqliteAppDbContext(builder.UseApplicationServiceProvider(IdentitySchema.Services).Options);
        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite lacks a migration.");
    }

    [Fact]
    public void Given_the_model_When_texts_are_walked_Then_each_has_a_width()
    {
        using var context = Open();
        var texts = context.Model.GetEntityTypes()
            .Where(e => e.ClrType.Namespace?.StartsWith("MijnOptie", StringComparison.Ordinal) == true)
            .SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string)).ToList();

        Assert.True(texts.Count > 30);
        Assert.Empty(texts.Where(p => p.GetMaxLength() is null).Select(p => $"{p.DeclaringType.ShortName()}.{p.Name}"));
    }

    private static SqlServerAppDbContext Open()
    {
        var builder = new DbContextOptionsBuilder<SqlServerAppDbContext>();
        DatabaseProviders.UseSqlServer(builder, "Server=none.invalid;Database=none", 42);
        return new SqlServerAppDbContext(builder.UseApplicationServiceProvider(IdentitySchema.Services).Options);
    }

    private static List<string> Parse(string script)
    {
        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return [.. errors.Select(e => $"{e.Line}: {e.Message}")];
    }

    private static List<string> Compile(string script)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var batch in script.Split("\nGO", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) model.AddObjects(batch);
        return [.. model.Validate().Where(m => m.MessageType == Microsoft.SqlServer.Dac.DacMessageType.Error).Select(m => m.Message)];
    }
}
