using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity;

/// <summary>What is shown to couple an app: a picture to scan, a link for this very phone, and the key to type.</summary>
internal sealed record Coupling(QrPicture Picture, string Link, string Key, string? Failure)
{
    public static Coupling Of(string key, string email, string? failure)
    {
        var link = AuthenticatorLink.Of(key, email);
        return new Coupling(QrPicture.Of(link), link, AuthenticatorLink.Grouped(key), failure);
    }
}
