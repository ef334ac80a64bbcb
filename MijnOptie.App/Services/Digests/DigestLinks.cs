using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using MijnOptie.App.Services.Mail;

namespace MijnOptie.App.Services.Digests;

/// <summary>The link with which the mail is stopped without signing in. It stops that mail of that account and can do nothing else.</summary>
internal sealed class DigestLinks(IDataProtectionProvider protection, SiteLinks site)
{
    /// <summary>Path of the page; the code comes after it.</summary>
    public const string StopPage = "/samenvatting/stoppen";

    private const int Longest = 400;
    private readonly IDataProtector protector = protection.CreateProtector("MijnOptie.Digests.Stop");

    public Uri ToStop(Guid account) => site.To($"{StopPage}/{WebEncoders.Base64UrlEncode(protector.Protect(account.ToByteArray()))}");

    /// <summary>The account of a code that we made ourselves.</summary>
    public bool TryRead(string? code, [NotNullWhen(true)] out Guid? account)
    {
        account = null;
        if (code is not { Length: > 0 and <= Longest }) return false;
        try
        {
            account = new Guid(protector.Unprotect(WebEncoders.Base64UrlDecode(code)));
            return true;
        }
        catch (Exception e) when (e is FormatException or CryptographicException or ArgumentException)
        {
            return false;
        }
    }
}
