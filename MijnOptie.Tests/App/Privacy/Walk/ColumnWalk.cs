using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>Walks the columns: those of the model with what they can hold, and those that only the database knows.</summary>
internal static class ColumnWalk
{
    /// <summary>Text that may be longer than this, in characters, is free text.</summary>
    private const int LongestValue = 1000;

    public static IEnumerable<FoundPlace> Of(IModel model)
    {
        var relational = model.GetRelationalModel();
        return relational.Tables.Cast<ITableBase>().Concat(relational.Views)
            .SelectMany(table => table.Columns.Select(column => new FoundPlace(new StoredPlace.Column(table.Name, column.Name), ContentOf(column))))
            .Distinct();
    }

    /// <summary>Everything in an open database, whatever made it.</summary>
    public static IEnumerable<FoundPlace> Of(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite_%'";
        using var reader = command.ExecuteReader();
        var found = new List<FoundPlace>();
        while (reader.Read()) found.Add(new FoundPlace(new StoredPlace.Column(reader.GetString(0), reader.GetString(1))));
        return found;
    }

    private static FieldContent ContentOf(IColumnBase column)
    {
        if (column.PropertyMappings.Count == 0) return FieldContent.FreeText; // a document in a column: anything can be in it
        var stored = column.PropertyMappings.Select(mapping => mapping.Property).ToList();
        if (stored.Any(property => (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(byte[]))) return FieldContent.Blob;
        return stored.Any(property => (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string) && property.GetMaxLength() is not <= LongestValue)
            ? FieldContent.FreeText
            : FieldContent.Value;
    }
}
