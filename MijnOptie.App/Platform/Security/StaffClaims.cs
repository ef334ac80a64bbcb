using System.Security.Claims;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Security;

/// <summary>What a sign-in says about a member of staff, beside what Identity says.</summary>
internal static class StaffClaims
{
    public const string Organisation = "mijnoptie:organisation";

    public const string OrganisationName = "mijnoptie:organisation-name";

    public const string DisplayName = "mijnoptie:name";

    /// <summary>The session this cookie belongs to: the id of its row in the sign-in log.</summary>
    public const string Session = "sid";

    /// <summary>How the person proved to be who they are (RFC 8176). Every staff policy demands <see cref="TwoFactors"/>.</summary>
    public const string Methods = "amr";

    public const string TwoFactors = "mfa";

    /// <summary>The organisation the signed-in person works for; null when there is none.</summary>
    public static OrganisationId? OrganisationOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(Organisation), out var id) && id != Guid.Empty
            ? new OrganisationId(id)
            : null;

    /// <summary>The account that is signed in with two factors; null for anyone else.</summary>
    public static Guid? AccountOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && user.HasClaim(Methods, TwoFactors)
            && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? id
            : null;

    /// <summary>The session the person is signed in with; null without one.</summary>
    public static Guid? SessionOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Guid.TryParse(user.FindFirstValue(Session), out var id) ? id : null;
}
