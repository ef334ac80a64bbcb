using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Organisations;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// Says whether an account may be used at all, in every way of signing in: it is not closed, and the subscription of its
/// organisation is not over. The date itself decides, also when nothing has followed from it yet.
/// </summary>
internal sealed class OpenAccounts(DataContexts contexts, TimeProvider time) : IUserConfirmation<StaffAccount>
{
    public async Task<bool> IsConfirmedAsync(UserManager<StaffAccount> manager, StaffAccount user)
    {
        if (user.ClosedAt is not null) return false;
        if (user.OrganisationId is not { } id) return true;
        await using var context = contexts.OpenPlatform();
        var organisation = await context.Organisations.AsNoTracking().SingleAsync(o => o.Id == id);
        return organisation.Subscription.On(Formats.LocalDate(time.GetUtcNow())) is not SubscriptionState.Ended;
    }
}
