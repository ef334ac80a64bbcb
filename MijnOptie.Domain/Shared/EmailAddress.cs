using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MijnOptie.Domain.Shared;

/// <summary>
/// An e-mail address someone can be reached at: <c>local@domain</c>, at most 254 characters (RFC 5321), the domain with
/// at least two labels. Case of the local part is kept; two addresses are equal when they differ in case only.
/// </summary>
public readonly struct EmailAddress : IEquatable<EmailAddress>
{
    /// <summary>Longest address accepted, in characters (RFC 5321, 4.5.3.1.3).</summary>
    public const int MaximumLength = 254;

    private const int MaximumLocalLength = 64;
    private const string LocalSpecials = "!#$%&'*+-/=?^_`{|}~.";
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private EmailAddress(string value) => Value = value;

    /// <summary>The address as the person wrote it, trimmed.</summary>
    public string Value { get; }

    /// <summary>The form to compare and to look up by: lower case, the domain in ASCII (punycode).</summary>
    public string Key
    {
        get
        {
            var at = Value.LastIndexOf('@');
            return string.Concat(Value.AsSpan(0, at), "@", Idn.GetAscii(Value[(at + 1)..])).ToLowerInvariant();
        }
    }

    /// <summary>Parses an address.</summary>
    /// <returns>The address, or an error with code <c>Email.Empty</c>, <c>Email.TooLong</c>, <c>Email.NoAt</c>,
    /// <c>Email.NoDot</c>, <c>Email.Local</c> or <c>Email.Domain</c>.</returns>
    public static Result<EmailAddress> Parse(string? text)
    {
        var value = text?.Trim() ?? "";
        if (value.Length == 0) return new Error("Email.Empty");
        if (value.Length > MaximumLength) return new Error("Email.TooLong", MaximumLength);
        var at = value.LastIndexOf('@');
        if (at < 0) return new Error("Email.NoAt");
        var local = value[..at];
        if (local.Length is 0 or > MaximumLocalLength || local[0] == '.' || local[^1] == '.'
            || local.Contains("..", StringComparison.Ordinal) || !local.All(IsLocal)) return new Error("Email.Local");
        var domain = value[(at + 1)..];
        if (!domain.Contains('.', StringComparison.Ordinal)) return new Error("Email.NoDot");
        return IsDomain(domain) ? new EmailAddress(value) : new Error("Email.Domain");
    }

    /// <summary>As <see cref="Parse"/>, without the reason.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EmailAddress address) => Parse(text).TryGet(out address, out _);

    /// <inheritdoc/>
    public bool Equals(EmailAddress other) => Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmailAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Hides the address: it is personal data and this text may reach a log.</summary>
    public override string ToString() => "***";

    /// <summary>Equal when they differ in case only.</summary>
    public static bool operator ==(EmailAddress left, EmailAddress right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(EmailAddress left, EmailAddress right) => !left.Equals(right);

    private static bool IsLocal(char c) =>
        char.IsAsciiLetterOrDigit(c) || LocalSpecials.Contains(c, StringComparison.Ordinal) || (c > 127 && char.IsLetterOrDigit(c));

    private static bool IsDomain(string domain)
    {
        try
        {
            var ascii = Idn.GetAscii(domain);
            var labels = ascii.Split('.');
            return ascii.Length <= 253 && labels.All(l => l.Length is > 0 and <= 63) && labels[^1].Length >= 2
                && labels[^1].Any(char.IsAsciiLetter);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
