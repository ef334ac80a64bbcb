using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// The text a row is found by. Both databases compare it to the byte, so case and accents never depend on a collation.
/// </summary>
internal static class SearchWords
{
    /// <summary>The parts, each in its plainest form, with a space between them; cut off at the bound.</summary>
    public static string Of(int maximumLength, params ReadOnlySpan<string?> parts)
    {
        var words = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (PlaceName.Fold(part) is { Length: > 0 } folded) words.Add(folded);
        }
        var text = string.Join(' ', words);
        return text.Length <= maximumLength ? text : text[..maximumLength];
    }

    /// <summary>The words of what someone typed, each to be found in the text.</summary>
    public static string[] In(string? typed) => PlaceName.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
