using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Platform.Security;

/// <summary>Puts the organisation and the name of a member of staff into the sign-in.</summary>
internal sealed class AccountClaims(
    UserManager<StaffAccount> users,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options,
    DataContexts contexts) : UserClaimsPrincipalFactory<StaffAccount, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffAccount user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(StaffClaims.DisplayName, user.DisplayName));
        if (user.OrganisationId is not { } organisation) return identity;
        await using var context = contexts.OpenPlatform();
        var name = await context.Organisations.AsNoTracking().Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync();
        identity.AddClaim(new Claim(StaffClaims.Organisation, organisation.ToString()));
        identity.AddClaim(new Claim(StaffClaims.OrganisationName, name));
        return identity;
    }
}
