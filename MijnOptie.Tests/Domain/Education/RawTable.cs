using System.Text.RegularExpressions;
using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Domain.Education;

/// <summary>The embedded tables as bare text, read in a way of its own: what the typed rows are checked against.</summary>
internal static partial class RawTable
{
    public static readonly string[] Files =
    [
        "categories.csv", "education-levels.csv", "function-equivalences.csv", "functions.csv", "qualification-rules.csv",
        "qualifications.csv", "related-subjects.csv", "sectors.csv", "statuses.csv", "subjects.csv",
    ];

    public static IReadOnlyList<Dictionary<string, string>> Rows(string file)
    {
        var lines = EducationTables.EmbeddedText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => columns.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string[] Fields(string line) =>
        [.. Field().Matches(line).Select(match => match.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal))];

    [GeneratedRegex("\"((?:[^\"]|\"\")*)\"")]
    private static partial Regex Field();
}
