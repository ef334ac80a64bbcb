using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.Tests.Support;

/// <summary>SQL Server without a server: the script is parsed and the schema compiled by Microsoft's own tools.</summary>
internal static class SqlServerSchema
{
    /// <summary>A context that can make scripts and never connects.</summary>
    public static SqlServerAppDbContext Open(bool withoutPolicies = false)
    {
        var builder = new DbContextOptionsBuilder<SqlServerAppDbContext>();
        DatabaseProviders.UseSqlServer(builder, "Server=none.invalid;Database=none", 42, withoutPolicies);
        return new SqlServerAppDbContext(builder.UseApplicationServiceProvider(IdentitySchema.Services).Options);
    }

    public static List<string> Parse(string script)
    {
        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return [.. errors.Select(e => $"{e.Line}: {e.Message}")];
    }

    /// <summary>Compiles a script that creates a schema, with what it wraps in EXEC.</summary>
    public static TSqlModel Compile(string script, out List<string> errors)
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        var wrapped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var batch in script.Split("\nGO", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var inner = Wrapped(batch);
            if (inner.Count == 0) model.AddObjects(batch);
            foreach (var once in inner.Where(wrapped.Add)) model.AddObjects(once); // each is made only where it is not there yet
        }
        errors = [.. model.Validate().Where(m => m.MessageType == Microsoft.SqlServer.Dac.DacMessageType.Error).Select(m => m.Message)];
        return model;
    }

    private static List<string> Wrapped(string batch)
    {
        using var reader = new StringReader(batch);
        var finder = new Finder();
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out _).Accept(finder);
        return finder.Found;
    }

    private sealed class Finder : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(ExecutableStringList node) => Found.AddRange(node.Strings.OfType<StringLiteral>().Select(s => s.Value));
    }
}
