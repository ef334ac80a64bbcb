using System.Collections.Immutable;
using System.Text;

namespace MijnOptie.Domain.Education;

/// <summary>
/// One embedded reference table, read strictly: every field in double quotes, commas between, a quote inside doubled,
/// one row a line, as many fields as the header has. Anything else stops the application at start, with file and line.
/// </summary>
internal sealed class CsvTable
{
    private CsvTable(string name, ImmutableArray<string> columns)
    {
        Name = name;
        Columns = columns;
    }

    public string Name { get; }

    public ImmutableArray<string> Columns { get; }

    public ImmutableArray<CsvRow> Rows { get; private set; }

    /// <exception cref="InvalidDataException">The text is not such a table.</exception>
    public static CsvTable Parse(string name, string text)
    {
        if (text.Length == 0) throw Malformed(name, 1, "the table is empty");
        var lines = text.Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        var columns = Fields(name, 1, lines[0]);
        if (columns.Any(column => column.Length == 0)) throw Malformed(name, 1, "a column has no name");
        if (columns.Distinct(StringComparer.Ordinal).Count() != columns.Length) throw Malformed(name, 1, "two columns have the same name");

        var table = new CsvTable(name, columns);
        var rows = ImmutableArray.CreateBuilder<CsvRow>(count - 1);
        for (var line = 2; line <= count; line++)
        {
            var fields = Fields(name, line, lines[line - 1]);
            if (fields.Length != columns.Length)
            {
                throw Malformed(name, line, $"{fields.Length} fields where the header has {columns.Length}");
            }
            rows.Add(new CsvRow(table, line, fields));
        }
        if (rows.Count == 0) throw Malformed(name, 2, "there are no rows under the header");
        table.Rows = rows.ToImmutable();
        return table;
    }

    public static InvalidDataException Malformed(string name, int line, string why) => new($"{name}, line {line}: {why}.");

    private static ImmutableArray<string> Fields(string name, int line, string text)
    {
        if (text.EndsWith('\r')) text = text[..^1];
        if (text.Length == 0) throw Malformed(name, line, "the line is empty");
        var fields = ImmutableArray.CreateBuilder<string>();
        var field = new StringBuilder();
        var at = 0;
        while (true)
        {
            if (at >= text.Length || text[at] != '"') throw Malformed(name, line, $"a field at position {at + 1} does not open with a quote");
            at = Closed(name, line, text, at + 1, field);
            fields.Add(field.ToString());
            field.Clear();
            if (at == text.Length) return fields.ToImmutable();
            if (text[at] != ',') throw Malformed(name, line, $"a comma was expected at position {at + 1}");
            at++;
        }
    }

    // Reads up to the closing quote; returns the position after it.
    private static int Closed(string name, int line, string text, int at, StringBuilder field)
    {
        while (at < text.Length)
        {
            if (text[at] != '"')
            {
                field.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append('"');
                at += 2;
            }
            else
            {
                return at + 1;
            }
        }
        throw Malformed(name, line, "a quote is not closed");
    }
}
