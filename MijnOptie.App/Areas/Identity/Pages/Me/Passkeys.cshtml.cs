using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

[NeedsFreshSignIn]
internal sealed class PasskeysModel(UserManager<StaffAccount> users, Passkeys passkeys, BrowserName browsers) : MePage(users)
{
    private const int MaximumCredentialLength = 20_000;

    public IReadOnlyList<PasskeyEntry> Entries { get; private set; } = [];

    /// <summary>A name to start from: this very device.</summary>
    public string SuggestedName => browsers.Of(ClientTrace.Of(HttpContext).UserAgent);

    public async Task OnGetAsync() => Entries = await passkeys.OfAsync(await AccountAsync());

    /// <summary>What the browser needs to make a passkey.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.CreationOptionsAsync(await AccountAsync()), "application/json");

    public async Task<IActionResult> OnPostAddAsync(
        [StringLength(MaximumCredentialLength)] string? credential, [StringLength(Services.SigningIn.Passkeys.MaximumNameLength)] string? name, CancellationToken cancellationToken)
    {
        var account = await AccountAsync();
        if (!ModelState.IsValid) Failure = "Passkey.NoName";
        else if ((await passkeys.AddAsync(account, credential, name, cancellationToken)).Error is { } error) Failure = error.Code;
        else return Back("PasskeyAdded");
        Entries = await passkeys.OfAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostRenameAsync(string? id, [StringLength(Services.SigningIn.Passkeys.MaximumNameLength)] string? name)
    {
        var account = await AccountAsync();
        if (ModelState.IsValid && await passkeys.RenameAsync(account, id, name)) return Back("PasskeyRenamed");
        Failure = "Passkey.NoName";
        Entries = await passkeys.OfAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id, CancellationToken cancellationToken) =>
        await passkeys.RemoveAsync(await AccountAsync(), id, cancellationToken) ? Back("PasskeyRemoved") : NotFound();
}
