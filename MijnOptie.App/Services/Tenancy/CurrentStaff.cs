using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Tenancy;

/// <summary>
/// The member of staff on whose behalf the running scope works: of the circuit or page, or of the request for an endpoint
/// that says so with <see cref="Use"/>. Handlers ask for it and so check the right again, whatever the page did.
/// </summary>
internal sealed class CurrentStaff(AuthenticationStateProvider authentication)
{
    private ClaimsPrincipal? fromRequest;

    /// <summary>For an endpoint, which has no authentication state of its own.</summary>
    public void Use(ClaimsPrincipal user) => fromRequest = user;

    /// <summary>The person, when signed in with two factors, the role and an organisation.</summary>
    /// <exception cref="AccessRefusedException">Not fully signed in, another role, or no organisation.</exception>
    public async ValueTask<StaffMember> RequireAsync(string role)
    {
        var user = fromRequest ?? (await authentication.GetAuthenticationStateAsync()).User;
        if (StaffClaims.OrganisationOf(user) is not { } organisation
            || !user.IsInRole(role)
            || StaffClaims.AccountOf(user) is not { } account) throw new AccessRefusedException(role);
        return new StaffMember(account, TenantScope.For(organisation));
    }
}
