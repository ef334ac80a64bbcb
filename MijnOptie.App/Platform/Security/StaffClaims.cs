using System.Security.Claims;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Security;

/// <summary>What a sign-in says about a member of staff, beside what Identity says.</summary>
internal static class StaffClaims
{
    public const string Organisation = "mijnoptie:organisation";

    public const string OrganisationName = "mijnoptie:organisation-name";

    public const string DisplayName = "mijnoptie:name";

    /// <summary>The organisation the signed-in person works for; null when there is none.</summary>
    public static OrganisationId? OrganisationOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(Organisation), out var id) && id != Guid.Empty
            ? new OrganisationId(id)
            : null;
}
