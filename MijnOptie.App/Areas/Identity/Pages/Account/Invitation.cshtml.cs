using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Platform.Security.Passwords;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

/// <summary>Takes up an account with the link from a mail: a password first, then the app for codes. Opening it shows; the button acts.</summary>
[AllowAnonymous]
internal sealed class InvitationModel(
    Invitations invitations, UserManager<StaffAccount> users, SignInLog log, IHostEnvironment environment) : PageModel
{
    private readonly LinkCookie cookie = new("mijnoptie-invitation", Invitations.Page, TimeSpan.FromHours(1), environment);

    [BindProperty]
    public InvitationForm Form { get; set; } = new();

    /// <summary>What waits; null when the link does not work.</summary>
    public OpenInvitation? Open { get; private set; }

    /// <summary>Resource key of why the link does not work.</summary>
    public string? Dead { get; private set; }

    /// <summary>Resource key of what is wrong with the password; null when nothing is.</summary>
    public string? Failure { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken cancellationToken)
    {
        if (code is not null)
        {
            cookie.Receive(HttpContext, code);
            return RedirectToPage(new { code = (string?)null });
        }
        await ShowAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        if (Open is null) return Page();
        if (!ModelState.IsValid)
        {
            Failure = Form.Fresh is { Length: > PasswordRules.Maximum } ? "Password.TooLong" : "Password.TooShort";
            return Page();
        }
        if ((await invitations.AcceptAsync(cookie.Find(HttpContext), Form.Fresh!, cancellationToken)).TryGet(out var id, out var error))
            return await GoOnAsync(id, cancellationToken);
        if (error.Code.StartsWith("Password.", StringComparison.Ordinal)) Failure = error.Code;
        else (Open, Dead) = (null, error.Code);
        return Page();
    }

    // The password was just chosen: the second step follows at once.
    private async Task<IActionResult> GoOnAsync(Guid id, CancellationToken cancellationToken)
    {
        cookie.Forget(HttpContext);
        var account = (await users.FindByIdAsync(id.ToString()))!;
        var attempt = await log.AddAsync(id, SignInMeans.Password, SignInOutcome.PasswordOnly, ClientTrace.Of(HttpContext), cancellationToken);
        await HalfwayCookie.SetAsync(HttpContext, account, attempt);
        return RedirectToPage(account.TwoFactorEnabled ? "./LoginWith2fa" : "./Enrol");
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        var shown = await invitations.ShowAsync(cookie.Find(HttpContext), cancellationToken);
        if (shown.IsSuccess) Open = shown.Value;
        else Dead = shown.Error!.Code;
    }

    internal sealed class InvitationForm
    {
        [Required, StringLength(PasswordRules.Maximum)]
        public string? Fresh { get; set; }
    }
}
