using System.Globalization;
using System.Text;

namespace MijnOptie.Domain.Shared;

/// <summary>
/// One thing someone is good at, or that a position wishes for, in a few words. Kept to the letter; two tags are equal
/// when they differ in case, accents or white space only.
/// </summary>
public readonly struct ExpertiseTag : IEquatable<ExpertiseTag>, IComparable<ExpertiseTag>
{
    /// <summary>Longest tag, in characters.</summary>
    public const int MaximumLength = 60;

    private ExpertiseTag(string text, string key)
    {
        Text = text;
        Key = key;
    }

    /// <summary>As it was written, trimmed.</summary>
    public string Text { get; }

    /// <summary>What equality looks at: lower case, without accents, single spaces.</summary>
    public string Key { get; }

    /// <summary>Parses a tag.</summary>
    /// <returns>The tag, or an error: <c>Expertise.Empty</c>, <c>Expertise.TooLong</c> (with the bound).</returns>
    public static Result<ExpertiseTag> Parse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length > MaximumLength) return new Error("Expertise.TooLong", MaximumLength);
        var key = Fold(trimmed);
        return key.Length == 0 ? new Error("Expertise.Empty") : new ExpertiseTag(trimmed, key);
    }

    /// <inheritdoc/>
    public bool Equals(ExpertiseTag other) => Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExpertiseTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(ExpertiseTag other) => string.CompareOrdinal(Key, other.Key);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Equal but for case, accents and white space.</summary>
    public static bool operator ==(ExpertiseTag left, ExpertiseTag right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(ExpertiseTag left, ExpertiseTag right) => !left.Equals(right);

    private static string Fold(string text)
    {
        if (!IsWellFormed(text)) return text; // it cannot be normalised
        var folded = new StringBuilder(text.Length);
        // U+FFFE and U+FFFF are no characters: normalising refuses them.
        foreach (var c in text.Replace('\uFFFE', ' ').Replace('\uFFFF', ' ').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
            }
            else
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }
        return folded.ToString().Trim();
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFE') return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
