using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// The sessions of staff. This is the one place that gives out the cookie of a full sign-in, always with a row of its own:
/// when that row is ended the cookie is worth nothing, wherever it lies.
/// </summary>
internal sealed class StaffSessions(DataContexts contexts, IUserClaimsPrincipalFactory<StaffAccount> claims, TimeProvider time)
{
    /// <summary>Longest life of a session: a working day, however busy.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(10);

    /// <summary>Signs in someone who has proved two factors.</summary>
    /// <param name="attempt">The row that the password made, when there was one: it becomes the session.</param>
    public async Task StartAsync(
        HttpContext http, StaffAccount account, SignInMeans means, Guid? attempt, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var session = attempt ?? Guid.NewGuid();
        await using (var context = contexts.OpenPlatform())
        {
            var turned = attempt is null ? 0 : await context.SignIns
                .Where(s => s.Id == attempt && s.AccountId == account.Id && s.Outcome == SignInOutcome.PasswordOnly)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Outcome, SignInOutcome.SignedIn).SetProperty(s => s.Means, means)
                    .SetProperty(s => s.At, now).SetProperty(s => s.ConfirmedAt, now), cancellationToken);
            if (turned == 0)
            {
                session = Guid.NewGuid();
                var (ipAddress, userAgent) = ClientTrace.Of(http);
                context.SignIns.Add(new SignInRow
                {
                    Id = session,
                    AccountId = account.Id,
                    At = now,
                    ConfirmedAt = now,
                    IpAddress = ipAddress,
                    UserAgent = userAgent,
                    Means = means,
                    Outcome = SignInOutcome.SignedIn,
                });
                await context.SaveChangesAsync(cancellationToken);
            }
        }
        await GiveAsync(http, account, session, null);
    }

    /// <summary>Gives this browser a fresh cookie for the session it has, after something in the account changed.</summary>
    public async Task RenewAsync(HttpContext http, StaffAccount account)
    {
        if (StaffClaims.AccountOf(http.User) != account.Id || StaffClaims.SessionOf(http.User) is not { } session) return;
        await GiveAsync(http, account, session, (await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties);
    }

    /// <summary>Ends the session of this browser and takes its cookie away.</summary>
    public async Task EndHereAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (StaffClaims.AccountOf(http.User) is { } account && StaffClaims.SessionOf(http.User) is { } session)
            await EndAsync(account, session, cancellationToken);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Ends one session of an account.</summary>
    /// <returns>False when the account has no such open session.</returns>
    public async Task<bool> EndAsync(Guid account, Guid session, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await EndAsync(Open(context, account, time.GetUtcNow()).Where(s => s.Id == session), cancellationToken) > 0;
    }

    /// <summary>Ends every session of an account, but for the one named.</summary>
    /// <returns>How many were ended.</returns>
    public async Task<int> EndAllAsync(Guid account, Guid? except, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await EndAsync(Open(context, account, time.GetUtcNow()).Where(s => s.Id != except), cancellationToken);
    }

    /// <summary>The sessions of an account that stand open at a moment.</summary>
    public static IQueryable<SignInRow> Open(AppDbContext context, Guid account, DateTimeOffset at)
    {
        var oldest = at - Life;
        return context.SignIns.Where(s => s.AccountId == account && s.Outcome == SignInOutcome.SignedIn && s.EndedAt == null && s.At > oldest);
    }

    /// <summary>A cookie that is renewed stays the cookie of the same session, and no less than it was.</summary>
    public static Task KeepAsync(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal is { } user && context.NewPrincipal is { } renewed && StaffClaims.AccountOf(user) is not null
            && StaffClaims.SessionOf(user) is { } session) Mark(renewed, session);
        return Task.CompletedTask;
    }

    private async Task GiveAsync(HttpContext http, StaffAccount account, Guid session, AuthenticationProperties? properties)
    {
        var principal = await claims.CreateAsync(account);
        Mark(principal, session);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, principal, properties ?? new AuthenticationProperties { IsPersistent = false });
        http.User = principal;
    }

    private static void Mark(ClaimsPrincipal user, Guid session) => user.Identities.First().AddClaims(
        [new Claim(StaffClaims.Methods, StaffClaims.TwoFactors), new Claim(StaffClaims.Session, session.ToString())]);

    private Task<int> EndAsync(IQueryable<SignInRow> sessions, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return sessions.ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);
    }
}
