using System.Globalization;
using System.Text;

namespace MijnOptie.Domain.Education;

/// <summary>Names as they are compared: lower case, without accents, and one space for whatever is no letter or digit.</summary>
internal static class NameKey
{
    public static string Of(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        // A lone surrogate cannot be normalised, and U+FFFE and U+FFFF, which are no characters, cannot either.
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value is not (0xFFFE or 0xFFFF))) wellFormed.Append(rune.ToString());
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
