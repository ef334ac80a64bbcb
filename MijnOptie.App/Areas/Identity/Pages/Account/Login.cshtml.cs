using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

[AllowAnonymous]
internal sealed class LoginModel(PasswordStep step, Passkeys passkeys) : PageModel
{
    private const int MaximumCredentialLength = 20_000;

    [BindProperty]
    public LoginForm Form { get; set; } = new();

    public string? ReturnUrl { get; private set; }

    /// <summary>Resource key of what went wrong; null when nothing did.</summary>
    public string? Failure { get; private set; }

    public IActionResult OnGet(string? returnUrl)
    {
        ReturnUrl = Destination.Local(Url, returnUrl);
        return StaffClaims.AccountOf(User) is null ? Page() : LocalRedirect(ReturnUrl ?? Destination.Home);
    }

    public async Task<IActionResult> OnPostAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        ReturnUrl = Destination.Local(Url, returnUrl);
        if (!ModelState.IsValid) return Refuse("Login.Incomplete");
        return await step.TakeAsync(HttpContext, Form.Email!, Form.Password!, cancellationToken) switch
        {
            NextStep.Code => RedirectToPage("./LoginWith2fa", new { ReturnUrl }),
            NextStep.Enrol => RedirectToPage("./Enrol", new { ReturnUrl }),
            NextStep.Done => LocalRedirect(ReturnUrl ?? Destination.Home),
            _ => Refuse("Login.Refused"),
        };
    }

    /// <summary>What the browser needs to sign in with a passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await passkeys.RequestOptionsAsync(), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? returnUrl, string? credential, CancellationToken cancellationToken)
    {
        ReturnUrl = Destination.Local(Url, returnUrl);
        ModelState.Clear(); // the other form of the page was not filled in
        var signed = credential is { Length: > MaximumCredentialLength } ? null : credential;
        return (await passkeys.SignInAsync(HttpContext, signed, cancellationToken)).IsSuccess
            ? LocalRedirect(ReturnUrl ?? Destination.Home)
            : Refuse("Login.Passkey.Refused");
    }

    private PageResult Refuse(string failure)
    {
        Failure = failure;
        return Page();
    }

    internal sealed class LoginForm
    {
        [Required, StringLength(254)]
        public string? Email { get; set; }

        [Required, StringLength(128)]
        public string? Password { get; set; }
    }
}
