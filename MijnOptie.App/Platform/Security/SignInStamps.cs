using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Organisations;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// Says whether a sign-in still holds: its session was not ended, the account is there, works for the same organisation, and its
/// security stamp is the one the sign-in was made with. Closing an account, another password or another role changes that stamp. The
/// last day of a subscription ends the sign-ins of its people by itself.
/// </summary>
internal sealed class SignInStamps(DataContexts contexts, IOptions<IdentityOptions> options, TimeProvider time)
{
    public async Task<bool> IsCurrentAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (StaffClaims.AccountOf(user) is not { } account || StaffClaims.SessionOf(user) is not { } session
            || user.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType) is not { } stamp) return false;
        await using var context = contexts.OpenPlatform();
        var open = StaffSessions.Open(context, account, time.GetUtcNow()).Where(s => s.Id == session);
        var now = await context.Users.AsNoTracking().Where(a => a.Id == account && open.Any())
            .Select(a => new { a.SecurityStamp, a.OrganisationId, a.ClosedAt, Organisation = context.Organisations.FirstOrDefault(o => o.Id == a.OrganisationId) })
            .SingleOrDefaultAsync(cancellationToken);
        return now is not null && now.SecurityStamp == stamp && now.OrganisationId == StaffClaims.OrganisationOf(user)?.Value
            && now.ClosedAt is null
            && now.Organisation?.Subscription.On(Formats.LocalDate(time.GetUtcNow())) is not SubscriptionState.Ended;
    }
}
