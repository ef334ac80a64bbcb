using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Circuits;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

/// <summary>Where someone is signed in, and who tried.</summary>
internal sealed class SignInsModel(UserManager<StaffAccount> users, StaffSessions sessions, OpenCircuits circuits, SignInLog log) : MePage(users)
{
    private const int Shown = 100;

    public IReadOnlyList<SignInEntry> Entries { get; private set; } = [];

    public Guid? Here => StaffClaims.SessionOf(User);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Entries = await log.OfAccountAsync(AccountId, Shown, cancellationToken);

    /// <summary>Ends one session elsewhere.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellationToken)
    {
        if (id == Here || !await sessions.EndAsync(AccountId, id, cancellationToken)) return NotFound();
        await circuits.RecheckAsync(AccountId, cancellationToken);
        return Back("Ended");
    }

    /// <summary>Ends every session but this one.</summary>
    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellationToken)
    {
        await sessions.EndAllAsync(AccountId, Here, cancellationToken);
        await circuits.RecheckAsync(AccountId, cancellationToken);
        return Back("EndedOthers");
    }
}
