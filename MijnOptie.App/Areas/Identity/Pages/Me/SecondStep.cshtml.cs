using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

/// <summary>The app that makes codes, and the codes for when it is out of reach. Neither can be switched off; both can be replaced.</summary>
[NeedsFreshSignIn]
internal sealed class SecondStepModel(UserManager<StaffAccount> users, SecondFactor factor, AppChanges changes) : MePage(users)
{
    private readonly UserManager<StaffAccount> users = users;

    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public int CodesLeft { get; private set; }

    /// <summary>Codes that were just made; empty in all other cases.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>An app that is being coupled; null when none is.</summary>
    public Coupling? Coupling { get; private set; }

    public async Task OnGetAsync() => CodesLeft = await users.CountRecoveryCodesAsync(await AccountAsync());

    /// <summary>New recovery codes in the place of the old.</summary>
    public async Task<IActionResult> OnPostCodesAsync(CancellationToken cancellationToken)
    {
        RecoveryCodes = await changes.NewRecoveryCodesAsync(await AccountAsync(), cancellationToken);
        return Page();
    }

    /// <summary>Shows what another app needs. The one in use stays in use until that one proves itself.</summary>
    public async Task<IActionResult> OnPostCoupleAsync(CancellationToken cancellationToken) => await ShowAsync(await AccountAsync(), null, cancellationToken);

    /// <summary>Takes the other app into use.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken)
    {
        var account = await AccountAsync();
        if (!ModelState.IsValid) return await ShowAsync(account, "Code.Missing", cancellationToken);
        var changed = await changes.ReplaceAsync(HttpContext, account, Form.Code!, cancellationToken);
        return changed.IsSuccess ? Back("App") : await ShowAsync(account, changed.Error!.Code, cancellationToken);
    }

    private async Task<PageResult> ShowAsync(StaffAccount account, string? failure, CancellationToken cancellationToken)
    {
        var key = await factor.PendingKeyAsync(account.Id, cancellationToken);
        Coupling = Coupling.Of(key, account.Email!, failure);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    internal sealed class CodeForm
    {
        [Required, StringLength(20)]
        public string? Code { get; set; }
    }
}
