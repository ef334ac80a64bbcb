using System.Globalization;
using System.Text;

namespace MijnOptie.Domain.Education;

/// <summary>Names as they are compared: lower case, without accents, and one space for whatever is no letter or digit.</summary>
internal static class NameKey
{
    public static string Of(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) wellFormed.Append(rune.ToString()); // a lone surrogate cannot be normalised
        var key = new StringBuilder(wellFormed.Length);
        foreach (var rune in wellFormed.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }
        return key.ToString().TrimEnd();
    }
}
