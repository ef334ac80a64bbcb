using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

/// <summary>
/// Couples an app that makes codes. An account without a second factor gets no further than here, and an account with one
/// does not get here.
/// </summary>
[AllowAnonymous]
internal sealed class EnrolModel(HalfwayCookie cookie, SecondFactor factor, SecondStep step) : PageModel
{
    [BindProperty]
    public EnrolForm Form { get; set; } = new();

    public string ReturnUrl { get; private set; } = Destination.Home;

    /// <summary>The app to couple; null once that is done.</summary>
    public Coupling? Coupling { get; private set; }

    /// <summary>The codes for when the app is out of reach, to be read now and never again.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        ReturnUrl = Destination.Local(Url, returnUrl) ?? Destination.Home;
        return await cookie.FindAsync(HttpContext) is { Account.TwoFactorEnabled: false } halfway
            ? await ShowAsync(halfway, null, cancellationToken)
            : RedirectToPage("./Login", new { returnUrl });
    }

    public async Task<IActionResult> OnPostAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        ReturnUrl = Destination.Local(Url, returnUrl) ?? Destination.Home;
        if (await cookie.FindAsync(HttpContext) is not { Account.TwoFactorEnabled: false } halfway) return RedirectToPage("./Login", new { returnUrl });
        if (!ModelState.IsValid) return await ShowAsync(halfway, "Code.Missing", cancellationToken);
        var taken = await step.WithFirstCodeAsync(HttpContext, halfway, Form.Code!, cancellationToken);
        if (taken.Error is { Code: "Code.Locked" }) return RedirectToPage("./Lockout");
        if (taken.Error is { } error) return await ShowAsync(halfway, error.Code, cancellationToken);
        RecoveryCodes = await factor.NewRecoveryCodesAsync(halfway.Account);
        return Page();
    }

    private async Task<PageResult> ShowAsync(Halfway halfway, string? failure, CancellationToken cancellationToken)
    {
        var key = await factor.PendingKeyAsync(halfway.Account.Id, cancellationToken);
        Coupling = Coupling.Of(key, halfway.Account.Email!, failure);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    internal sealed class EnrolForm
    {
        [Required, StringLength(20)]
        public string? Code { get; set; }
    }
}
