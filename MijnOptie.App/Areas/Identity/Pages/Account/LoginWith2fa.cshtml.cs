using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

/// <summary>The second step: a code from the app.</summary>
[AllowAnonymous]
internal sealed class LoginWith2faModel(HalfwayCookie cookie, SecondStep step) : PageModel
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

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
            Failure = "Code.Missing";
            return Page();
        }
        var taken = await step.WithCodeAsync(HttpContext, halfway, Form.Code!, Form.Remember, cancellationToken);
        if (taken.IsSuccess) return LocalRedirect(ReturnUrl ?? Destination.Home);
        if (taken.Error is { Code: "Code.Locked" }) return RedirectToPage("./Lockout");
        Failure = taken.Error!.Code;
        return Page();
    }

    internal sealed class CodeForm
    {
        [Required, StringLength(20)]
        public string? Code { get; set; }

        /// <summary>Whether this device stands in for the code for thirty days.</summary>
        public bool Remember { get; set; }
    }
}
