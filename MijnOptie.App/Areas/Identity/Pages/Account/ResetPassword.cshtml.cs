using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Platform.Security.Passwords;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

/// <summary>Chooses a new password with the link from a mail. It gives a password and no more: signing in still takes the second step.</summary>
[AllowAnonymous]
internal sealed class ResetPasswordModel(PasswordResets resets, UserManager<StaffAccount> users, IHostEnvironment environment) : PageModel
{
    private readonly LinkCookie cookie = new("mijnoptie-reset", AccountMail.ResetPath, TimeSpan.FromHours(1), environment);

    [BindProperty]
    public ResetForm Form { get; set; } = new();

    /// <summary>Whether the link works; it is not said whose it is.</summary>
    public bool IsOpen { get; private set; }

    public bool IsDone { get; private set; }

    public int Minimum { get; private set; } = PasswordRules.Minimum;

    /// <summary>Resource key of what went wrong; null when nothing did.</summary>
    public string? Failure { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code)
    {
        if (code is not null)
        {
            cookie.Receive(HttpContext, code);
            return RedirectToPage(new { code = (string?)null });
        }
        await OpenAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await OpenAsync();
        if (!ModelState.IsValid)
        {
            Failure = Form.Fresh is { Length: > PasswordRules.Maximum } ? "Password.TooLong" : "Password.TooShort";
            return Page();
        }
        var taken = await resets.TakeAsync(cookie.Find(HttpContext), Form.Fresh!, cancellationToken);
        if (taken.Error is { Code: "Reset.Dead" }) IsOpen = false;
        else if (taken.Error is { } error) Failure = error.Code;
        else
        {
            cookie.Forget(HttpContext);
            IsDone = true;
        }
        return Page();
    }

    private async Task OpenAsync()
    {
        if (await resets.FindAsync(cookie.Find(HttpContext)) is not { } account) return;
        IsOpen = true;
        Minimum = PasswordRules.MinimumFor(await users.GetRolesAsync(account));
    }

    internal sealed class ResetForm
    {
        [Required, StringLength(PasswordRules.Maximum)]
        public string? Fresh { get; set; }
    }
}
