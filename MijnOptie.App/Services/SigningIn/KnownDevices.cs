using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>
/// The browsers on which someone signed in before, known by a secret cookie. One that is trusted stands in for the code
/// for thirty days, until it is revoked. A sign-in on a new one is told by mail.
/// </summary>
internal sealed class KnownDevices(DataContexts contexts, AccountMail mail, IHostEnvironment environment, TimeProvider time)
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

    /// <summary>Writes down that someone signed in here, and mails the owner when the browser is a new one.</summary>
    /// <param name="trust">True to let this device stand in for the code from now on; false leaves that as it was.</param>
    public async Task SeenAsync(HttpContext http, StaffAccount account, bool trust, CancellationToken cancellationToken)
    {
        var secret = Secret.Parse(http.Request.Cookies[CookieName]) ?? Secret.New();
        var now = time.GetUtcNow();
        var client = ClientTrace.Of(http);
        await using var context = contexts.OpenPlatform();
        var known = await context.AccountDevices.Where(d => d.AccountId == account.Id).ToListAsync(cancellationToken);
        var device = known.Find(d => d.TokenHash == secret.Hash);
        if (device is null)
        {
            context.Add(device = new AccountDeviceRow { Id = Guid.NewGuid(), AccountId = account.Id, TokenHash = secret.Hash, FirstSeenAt = now });
            if (known.Count > 0) mail.AddNewDevice(context, account, client, now);
        }
        (device.IpAddress, device.UserAgent) = client;
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
    }

    /// <summary>The devices that stand in for a code, the last used first.</summary>
    public async Task<IReadOnlyList<TrustedDevice>> TrustedAsync(HttpContext http, Guid account, CancellationToken cancellationToken)
    {
        var here = Secret.Parse(http.Request.Cookies[CookieName])?.Hash;
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        return await context.AccountDevices.AsNoTracking().Where(d => d.AccountId == account && d.TrustedUntil > now).OrderByDescending(d => d.LastSeenAt)
            .Select(d => new TrustedDevice(d.Id, d.UserAgent, d.IpAddress, d.LastSeenAt, d.TrustedUntil!.Value, d.TokenHash == here))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes the trust of one device away: it asks a code again.</summary>
    /// <returns>False when the account has no such device.</returns>
    public async Task<bool> RevokeAsync(Guid account, Guid device, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await context.AccountDevices.Where(d => d.AccountId == account && d.Id == device && d.TrustedUntil != null)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.TrustedUntil, (DateTimeOffset?)null), cancellationToken) > 0;
    }

    /// <summary>Takes the trust of every device of an account away.</summary>
    public async Task RevokeAllAsync(Guid account, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        await context.AccountDevices.Where(d => d.AccountId == account && d.TrustedUntil != null)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.TrustedUntil, (DateTimeOffset?)null), cancellationToken);
    }
}
