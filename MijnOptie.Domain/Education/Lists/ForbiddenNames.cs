using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>
/// What may never be recorded of a candidate (health, pregnancy, age, union and the like), by the words of the rows that
/// are not allowed. Refuses such a word wherever it stands in the name of a category or status.
/// </summary>
internal sealed partial class ForbiddenNames
{
    private readonly ImmutableArray<(string Phrase, Error Reason)> phrases;

    public ForbiddenNames(EducationTables tables)
    {
        var rows = tables.Categories.All.Where(row => !row.IsAllowed).Select(row => (row.Code.Value, row.Name, row.Source))
            .Concat(tables.Statuses.All.Where(row => !row.IsAllowed).Select(row => (row.Code.Value, row.Name, row.Source)));
        phrases = [.. rows.SelectMany(row => Phrases(row.Name).Append(row.Value).Distinct().SelectMany(Spellings)
            .Select(phrase => (phrase, Reason(row.Value, row.Source))))];
    }

    /// <summary>The refusal of one forbidden entry: its code makes the key, its source is the argument.</summary>
    public static Error Reason(string code, string source) => new($"CodeList.Forbidden.{code}", source);

    /// <summary>Why a name is refused; null when it is not.</summary>
    public Error? Refuse(string name)
    {
        var words = $" {NameKey.Of(name)} ";
        foreach (var (phrase, reason) in phrases)
        {
            if (words.Contains(phrase, StringComparison.Ordinal)) return reason;
        }
        return null;
    }

    // "Ziek / langdurig ziek (niet gebruiken)" holds the phrases "ziek" and "langdurig ziek".
    private static IEnumerable<string> Phrases(DisplayName name) =>
        new[] { name.Dutch, name.English }.SelectMany(text => Separators().Split(InBrackets().Replace(text, "")));

    // As it stands and in one word: "re-integratie" is also "reintegratie".
    private static IEnumerable<string> Spellings(string phrase)
    {
        var key = NameKey.Of(phrase);
        if (key.Length == 0) yield break;
        yield return $" {key} ";
        if (key.Contains(' ', StringComparison.Ordinal)) yield return $" {key.Replace(" ", "", StringComparison.Ordinal)} ";
    }

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"[/,]| of | or ", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
