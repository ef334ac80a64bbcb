using System.Globalization;
using System.Text;

namespace MijnOptie.Domain.Geography;

/// <summary>
/// The form of a place name in which two spellings of one name are equal: lower case, without accents and apostrophes,
/// words apart by one space. "'s-Gravenhage" and "’s gravenhage" become <c>s gravenhage</c>, "St. Annaparochie" and
/// "Sint-Annaparochie" become <c>sint annaparochie</c>, "a/d" becomes <c>ad</c>.
/// </summary>
public static class PlaceName
{
    private const string Apostrophes = "'\u2018\u2019\u201B`\u00B4\u02BB\u02BC\u2032\uFF07";

    /// <summary>Folds a name. Takes any text, also malformed Unicode; never throws.</summary>
    /// <returns>The folded name; empty when the text holds no letter or digit. Folding it again changes nothing.</returns>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        return JoinWords(Words(Decompose(text)));
    }

    private static string Decompose(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate comes out as U+FFFD
        {
            if (IsApostrophe(rune)) continue;
            wellFormed.Append(rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString()); // normalising refuses these two
        }
        // Lower case can bring new marks and marks can hide case: decompose on both sides of it.
        return wellFormed.ToString().Normalize(NormalizationForm.FormKD).ToLowerInvariant().Normalize(NormalizationForm.FormKD);
    }

    private static List<string> Words(string decomposed)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in decomposed.EnumerateRunes())
        {
            if (IsApostrophe(rune)) continue; // taking a character apart can bring one out
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
                    word.Append(WithoutStroke(rune));
                    break;
                default:
                    Close();
                    break;
            }
        }
        Close();
        return words;

        void Close()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    private static bool IsApostrophe(Rune rune) => rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal);

    // Letters that Unicode does not take apart.
    private static string WithoutStroke(Rune rune) => rune.Value switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ı' => "i",
        _ => rune.ToString(),
    };

    private static string JoinWords(List<string> words)
    {
        var folded = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) folded.Append(' ');
            var next = i + 1 < words.Count ? words[i + 1] : null;
            if (words[i] == "st" && next is not null)
            {
                folded.Append("sint");
            }
            else if (words[i] == "a" && next == "d")
            {
                folded.Append("ad");
                i++;
            }
            else
            {
                folded.Append(words[i]);
            }
        }
        return folded.ToString();
    }
}
