using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Circuits;

namespace MijnOptie.App.Services.Tenancy;

/// <summary>
/// The member of staff on whose behalf the running scope works: of the circuit or page, or of the request for an endpoint
/// that says so with <see cref="Use"/>. Handlers ask for it and so check the right again, whatever the page did.
/// </summary>
internal sealed class CurrentStaff(AuthenticationStateProvider authentication, SignInStamps stamps, StaffPace pace)
{
    private ClaimsPrincipal? fromRequest;

    /// <summary>For an endpoint, which has no authentication state of its own. Its request has just had its sign-in checked.</summary>
    public void Use(ClaimsPrincipal user) => fromRequest = user;

    /// <summary>The person, when signed in with the role and an organisation. A live page has its sign-in checked again at each act.</summary>
    /// <exception cref="AccessRefusedException">Not signed in, or no longer; another role, or no organisation.</exception>
    public async ValueTask<StaffMember> RequireAsync(string role)
    {
        var (user, account) = await CheckAsync(role);
        if (StaffClaims.OrganisationOf(user) is not { } organisation) throw new AccessRefusedException(role);
        await pace.WaitAsync(account);
        return new StaffMember(account, TenantScope.For(organisation));
    }

    /// <summary>The account of the person, when signed in as administrator of Mijn-OPtIE, who works for no organisation.</summary>
    /// <exception cref="AccessRefusedException">Not signed in, or no longer; or another role.</exception>
    public async ValueTask<Guid> RequireAdministratorAsync()
    {
        var (_, account) = await CheckAsync(Roles.Administrator);
        await pace.WaitAsync(account);
        return account;
    }

    private async ValueTask<(ClaimsPrincipal User, Guid Account)> CheckAsync(string role)
    {
        var user = fromRequest ?? (await authentication.GetAuthenticationStateAsync()).User;
        if (user.Identity?.IsAuthenticated != true
            || !user.IsInRole(role)
            || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var account)) throw new AccessRefusedException(role);
        if (fromRequest is null && !await stamps.IsCurrentAsync(user, CancellationToken.None))
        {
            (authentication as StaffAuthentication)?.End();
            throw new AccessRefusedException(role);
        }
        return (user, account);
    }
}
