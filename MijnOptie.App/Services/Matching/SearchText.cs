using System.Globalization;
using System.Text;

namespace MijnOptie.App.Services.Matching;

/// <summary>Searching as a person means it: without regard for case and accents, all words, in any order.</summary>
internal static class SearchText
{
    /// <summary>The longest text that is searched by; what comes after is left out.</summary>
    public const int MaximumLength = 120;

    /// <summary>A text as it is compared.</summary>
    public static string Fold(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) wellFormed.Append(rune.ToString()); // a lone surrogate cannot be normalised
        var folded = new StringBuilder(text.Length);
        foreach (var rune in wellFormed.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            folded.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
        }
        return folded.ToString();
    }

    /// <summary>The words of what was typed, folded.</summary>
    public static string[] Words(string? typed) =>
        Fold(typed is { Length: > MaximumLength } ? typed[..MaximumLength] : typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True when every word occurs in the folded text.</summary>
    public static bool HasAll(string folded, string[] words)
    {
        foreach (var word in words)
        {
            if (!folded.Contains(word, StringComparison.Ordinal)) return false;
        }
        return true;
    }
}
