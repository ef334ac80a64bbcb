using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

/// <summary>The devices that stand in for a code.</summary>
internal sealed class DevicesModel(UserManager<StaffAccount> users, KnownDevices devices) : MePage(users)
{
    public IReadOnlyList<TrustedDevice> Trusted { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Trusted = await devices.TrustedAsync(HttpContext, AccountId, cancellationToken);

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellationToken) =>
        await devices.RevokeAsync(AccountId, id, cancellationToken) ? Back("Revoked") : NotFound();
}
