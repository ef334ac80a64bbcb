using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Circuits;

/// <summary>Who is behind a live page. Checked again at an interval, and ended when the account is.</summary>
internal sealed class StaffAuthentication(SignInStamps stamps, IOptions<CircuitLimits> limits, ILoggerFactory loggers)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));

    /// <summary>The account behind it, once the page is live; null for a visitor.</summary>
    public Guid? Account { get; private set; }

    protected override TimeSpan RevalidationInterval => limits.Value.RevalidateEvery;

    public async Task OpenAsync() => Account = StaffClaims.AccountOf((await GetAuthenticationStateAsync()).User);

    /// <summary>From now on nobody is behind the page.</summary>
    public void End() => SetAuthenticationState(Task.FromResult(Nobody));

    /// <summary>Ends the page when its sign-in holds no longer.</summary>
    public async Task RecheckAsync(CancellationToken cancellationToken)
    {
        if (!await stamps.IsCurrentAsync((await GetAuthenticationStateAsync()).User, cancellationToken)) End();
    }

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        stamps.IsCurrentAsync(authenticationState.User, cancellationToken);
}
