using System.Security.Claims;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;

namespace MijnOptie.App.Hr.Admission;

/// <summary>How many wait for admission, beside the entry in the navigation. Asked once for a page, which shows it twice.</summary>
internal sealed class WaitingCount(PeopleGate people) : INavigationCount
{
    private Task<int>? counting;

    public Task<int> OfAsync(ClaimsPrincipal user) => counting ??= StaffClaims.OrganisationOf(user) is { } organisation
        ? people.CountWaitingAsync(TenantScope.For(organisation), CancellationToken.None)
        : Task.FromResult(0);
}
