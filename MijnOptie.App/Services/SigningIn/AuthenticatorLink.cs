using OtpNet;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>What an app needs to make codes: as a link, drawn as a QR code, and as a key to type.</summary>
internal static class AuthenticatorLink
{
    private const string Issuer = "Mijn-OPtIE";
    private const int GroupLength = 4;

    public static string Of(string key, string email) => new OtpUri(OtpType.Totp, key, email, Issuer).ToString();

    /// <summary>The key in groups of four, easy to read and to type.</summary>
    public static string Grouped(string key) => string.Join(' ', key.Chunk(GroupLength).Select(group => new string(group)));
}
