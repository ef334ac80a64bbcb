using System.Buffers;
using System.Text;

namespace MijnOptie.App.Services.Files;

/// <summary>
/// Writes a file that a Dutch Excel opens with a double click: UTF-8 with a mark, semicolons. What a spreadsheet would run
/// as a formula gets an apostrophe in front.
/// </summary>
internal static class CsvText
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(";\"\r\n\t,");

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>One value, quoted where needed.</summary>
    public static string Cell(string value)
    {
        var harmless = value.TrimStart(' ') is [var first, ..] && Formula.Contains(first, StringComparison.Ordinal) ? $"'{value}" : value;
        return harmless.AsSpan().IndexOfAny(NeedsQuotes) < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
