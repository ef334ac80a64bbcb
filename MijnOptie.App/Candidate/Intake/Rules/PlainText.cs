using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Text that a person typed: kept to the letter, or refused with the reason.</summary>
internal static class PlainText
{
    /// <returns>The text, or the error <c>Field.Required</c>, <c>Field.TooLong</c> (with the bound), <c>Field.Unreadable</c> (half a
    /// character) or <c>Field.Control</c> (a control character such as NUL).</returns>
    public static Result<string> Parse(string? text, int maximumLength)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Error("Field.Required");
        return Refuse(text, maximumLength) is { } error ? error : text;
    }

    /// <summary>As <see cref="Parse"/>; nothing is no error.</summary>
    public static Result<string?> ParseOptional(string? text, int maximumLength)
    {
        if (string.IsNullOrWhiteSpace(text)) return (string?)null;
        return Refuse(text, maximumLength) is { } error ? error : text;
    }

    /// <summary>Why a text cannot be kept at all; null when it can.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maximumLength">Most characters, inclusive.</param>
    /// <param name="separators">Control characters that may stand in it all the same.</param>
    public static Error? Refuse(string text, int maximumLength, string separators = "")
    {
        if (text.Length > maximumLength) return new Error("Field.TooLong", maximumLength);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && !separators.Contains(c, StringComparison.Ordinal)) return new Error("Field.Control");
            // What a browser could not write reaches us as U+FFFD: it is no longer what was typed.
            if (c == '\uFFFD') return new Error("Field.Unreadable");
            if (!char.IsSurrogate(c)) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1])) return new Error("Field.Unreadable");
            i++;
        }
        return null;
    }
}
