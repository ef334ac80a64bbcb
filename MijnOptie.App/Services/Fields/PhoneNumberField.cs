using MijnOptie.Domain.Shared;
using PhoneNumbers;

namespace MijnOptie.App.Services.Fields;

/// <summary>Reads a phone number as people write it, Dutch or of another country.</summary>
internal static class PhoneNumberField
{
    /// <summary>Longest text that can be a phone number, in characters.</summary>
    public const int MaximumLength = 40;

    private const string HomeRegion = "NL";

    /// <returns>The number in international form (E.164), or the error <c>Phone.Unreadable</c>, <c>Phone.TooShort</c>,
    /// <c>Phone.TooLong</c> or <c>Phone.Invalid</c>; each holds the text.</returns>
    public static Result<string> Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > MaximumLength) return new Error("Phone.TooLong", trimmed);
        var numbers = PhoneNumberUtil.GetInstance();
        PhoneNumber number;
        try
        {
            number = numbers.Parse(trimmed, HomeRegion);
        }
        catch (NumberParseException)
        {
            return new Error("Phone.Unreadable", trimmed);
        }
        return numbers.IsPossibleNumberWithReason(number) switch
        {
            PhoneNumberUtil.ValidationResult.TOO_SHORT => new Error("Phone.TooShort", trimmed),
            PhoneNumberUtil.ValidationResult.TOO_LONG => new Error("Phone.TooLong", trimmed),
            _ when number.HasExtension || !numbers.IsValidNumber(number) => new Error("Phone.Invalid", trimmed),
            _ => numbers.Format(number, PhoneNumberFormat.E164),
        };
    }
}
