using System.Collections.Immutable;
using System.Globalization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>One row of a reference table; every reading names file, line and column when the field is not what it should be.</summary>
internal sealed class CsvRow(CsvTable table, int line, ImmutableArray<string> fields)
{
    public int Line => line;

    /// <summary>The field as it stands, possibly empty.</summary>
    public string Text(string column)
    {
        var index = table.Columns.IndexOf(column);
        return index >= 0 ? fields[index] : throw CsvTable.Malformed(table.Name, line, $"there is no column {column}");
    }

    /// <summary>The field, which may not be empty or only white space.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        return string.IsNullOrWhiteSpace(text) ? throw Wrong(column, "is empty") : text;
    }

    /// <summary>A code: upper-case letters, digits and underscores.</summary>
    public string Code(string column)
    {
        var text = Required(column);
        return CodeText.IsWellFormed(text) ? text : throw Wrong(column, $"'{text}' is not a code");
    }

    public string? OptionalCode(string column) => Text(column).Length == 0 ? null : Code(column);

    /// <summary>Codes with semicolons between; empty means none.</summary>
    public ImmutableArray<T> Codes<T>(string column, Func<string, T> make)
    {
        var text = Text(column);
        if (text.Length == 0) return [];
        var parts = text.Split(';');
        var wrong = Array.Find(parts, part => !CodeText.IsWellFormed(part));
        return wrong is null ? [.. parts.Select(make)] : throw Wrong(column, $"'{wrong}' is not a code");
    }

    public bool YesNo(string column) => Choice(column, ("Y", true), ("N", false));

    public T Choice<T>(string column, params ReadOnlySpan<(string Text, T Value)> choices)
    {
        var text = Text(column);
        foreach (var (choice, value) in choices)
        {
            if (choice == text) return value;
        }
        throw Wrong(column, $"'{text}' is none of the values known");
    }

    public int Integer(string column) => OptionalInteger(column) ?? throw Wrong(column, "is empty");

    public int? OptionalInteger(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(column, $"'{text}' is not a whole number");
    }

    /// <summary>A decimal number times <paramref name="scale"/>, which must come out whole.</summary>
    public int Fixed(string column, int scale)
    {
        var text = Required(column);
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            throw Wrong(column, $"'{text}' is not a number");
        }
        var scaled = number * scale;
        return scaled == decimal.Truncate(scaled) ? (int)scaled : throw Wrong(column, $"'{text}' has too many decimals");
    }

    public DisplayName Name() => new(Required("name_nl"), Required("name_en"));

    public Certainty Certainty() => Choice(
        "certainty",
        ("low", Education.Certainty.Low),
        ("medium", Education.Certainty.Medium),
        ("high", Education.Certainty.High));

    private InvalidDataException Wrong(string column, string why) => CsvTable.Malformed(table.Name, line, $"column {column} {why}");
}
