using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Organisations;

/// <summary>A number in the trade register of the Chamber of Commerce (KvK): eight digits, without a check digit (Handelsregisterwet 2007).</summary>
public readonly record struct KvkNumber
{
    /// <summary>Number of digits.</summary>
    public const int Length = 8;

    private KvkNumber(string value) => Value = value;

    /// <summary>The eight digits.</summary>
    public string Value { get; }

    /// <summary>Parses a number; spaces and points between the digits do not matter.</summary>
    /// <returns>The number, or <c>Kvk.Digits</c> (the number of digits it must have).</returns>
    public static Result<KvkNumber> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '.'));
        return digits.Length == Length && digits.All(char.IsAsciiDigit) ? new KvkNumber(digits) : new Error("Kvk.Digits", Length);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
