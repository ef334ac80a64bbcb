using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

/// <summary>The second step for whoever cannot reach the app: a code from the list that was kept.</summary>
[AllowAnonymous]
internal sealed class LoginWithRecoveryCodeModel(HalfwayCookie cookie, SecondStep step) : PageModel
{
    [BindProperty]
    public RecoveryForm Form { get; set; } = new();

    public string? ReturnUrl { get; private set; }

    /// <summary>Resource key of what went wrong; null when nothing did.</summary>
    public string? Failure { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? returnUrl)
    {
        ReturnUrl = Destination.Local(Url, returnUrl);
        return await cookie.FindAsync(HttpContext) is { Account.TwoFactorEnabled: true } ? Page() : RedirectToPage("./Login", new { ReturnUrl });
    }

    public async Task<IActionResult> OnPostAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        ReturnUrl = Destination.Local(Url, returnUrl);
        if (await cookie.FindAsync(HttpContext) is not { Account.TwoFactorEnabled: true } halfway) return RedirectToPage("./Login", new { ReturnUrl });
        if (!ModelState.IsValid)
        {
            Failure = "Recovery.Missing";
            return Page();
        }
        var taken = await step.WithRecoveryCodeAsync(HttpContext, halfway, Form.Code!, cancellationToken);
        if (taken.IsSuccess) return LocalRedirect(ReturnUrl ?? Destination.Home);
        if (taken.Error is { Code: "Code.Locked" }) return RedirectToPage("./Lockout");
        Failure = "Recovery.Wrong";
        return Page();
    }

    internal sealed class RecoveryForm
    {
        [Required, StringLength(40)]
        public string? Code { get; set; }
    }
}
