using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Fields;

/// <summary>Reads the address of a LinkedIn profile, with or without https and www, as copied from anywhere.</summary>
internal static class LinkedInField
{
    /// <summary>Longest address kept, in characters.</summary>
    public const int MaximumLength = 200;

    private const string Host = "linkedin.com";

    /// <returns>The address on www.linkedin.com without what follows the profile's name, or the error <c>LinkedIn.Unreadable</c>,
    /// <c>LinkedIn.OtherSite</c> (holds the host), <c>LinkedIn.NoProfile</c> or <c>LinkedIn.TooLong</c> (holds the bound).</returns>
    public static Result<string> Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > MaximumLength * 4) return new Error("LinkedIn.TooLong", MaximumLength);
        var whole = trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : $"https://{trimmed}";
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            || address.UserInfo.Length > 0
            || !address.IsDefaultPort) return new Error("LinkedIn.Unreadable", trimmed);
        // As written: its ASCII form cannot be asked for of every name, and no name but LinkedIn's own is wanted.
        var host = address.Host.TrimEnd('.').ToLowerInvariant();
        if (host != Host && !host.EndsWith($".{Host}", StringComparison.Ordinal)) return new Error("LinkedIn.OtherSite", address.Host);
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var kind, var name, ..] || kind.ToLowerInvariant() is not ("in" or "pub")) return new Error("LinkedIn.NoProfile");
        var kept = kind.Equals("in", StringComparison.OrdinalIgnoreCase) ? name : string.Join('/', parts[1..]);
        var profile = $"https://www.{Host}/{kind.ToLowerInvariant()}/{kept}";
        return profile.Length <= MaximumLength ? profile : new Error("LinkedIn.TooLong", MaximumLength);
    }
}
