using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>
/// The browsers on which someone signed in before, known by a secret cookie. One that is trusted stands in for the code
/// for thirty days, until it is revoked.
/// </summary>
internal sealed class KnownDevices(DataContexts contexts, IHostEnvironment environment, TimeProvider time)
{
    public const string CookieName = "mijnoptie-device";
    public static readonly TimeSpan Trust = TimeSpan.FromDays(30);

    /// <summary>How long a browser stays known after its last sign-in.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(365);

    public async Task<bool> IsTrustedAsync(HttpContext http, Guid account, CancellationToken cancellationToken)
    {
        if (Secret.Parse(http.Request.Cookies[CookieName]) is not { Hash: var hash }) return false;
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        return await context.AccountDevices.AnyAsync(d => d.AccountId == account && d.TokenHash == hash && d.TrustedUntil > now, cancellationToken);
    }

    /// <summary>Writes down that someone signed in here.</summary>
    /// <param name="trust">True to let this device stand in for the code from now on; false leaves that as it was.</param>
    /// <returns>True when this account signed in before, and never on this device.</returns>
    public async Task<bool> SeenAsync(HttpContext http, Guid account, bool trust, CancellationToken cancellationToken)
    {
        var secret = Secret.Parse(http.Request.Cookies[CookieName]) ?? Secret.New();
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        var known = await context.AccountDevices.Where(d => d.AccountId == account).ToListAsync(cancellationToken);
        var device = known.Find(d => d.TokenHash == secret.Hash);
        var isNew = device is null && known.Count > 0;
        if (device is null)
            context.Add(device = new AccountDeviceRow { Id = Guid.NewGuid(), AccountId = account, TokenHash = secret.Hash, FirstSeenAt = now });
        (device.IpAddress, device.UserAgent) = ClientTrace.Of(http);
        device.LastSeenAt = now;
        if (trust) device.TrustedUntil = now + Trust;
        await context.SaveChangesAsync(cancellationToken);
        http.Response.Cookies.Append(CookieName, secret.Token, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = !environment.IsDevelopment(),
            MaxAge = Life,
            IsEssential = true,
        });
        return isNew;
    }
}
