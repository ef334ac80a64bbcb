using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

internal sealed class IndexModel(UserManager<StaffAccount> users, KnownDevices devices, SignInLog log) : MePage(users)
{
    private const int Recent = 50;
    private readonly UserManager<StaffAccount> users = users;

    public required StaffAccount Account { get; set; }

    public int RecoveryCodes { get; private set; }

    public int Passkeys { get; private set; }

    public int Devices { get; private set; }

    public int Sessions { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Account = await AccountAsync();
        RecoveryCodes = await users.CountRecoveryCodesAsync(Account);
        Passkeys = (await users.GetPasskeysAsync(Account)).Count;
        Devices = (await devices.TrustedAsync(HttpContext, Account.Id, cancellationToken)).Count;
        Sessions = (await log.OfAccountAsync(Account.Id, Recent, cancellationToken)).Count(s => s.IsOpen);
    }
}
