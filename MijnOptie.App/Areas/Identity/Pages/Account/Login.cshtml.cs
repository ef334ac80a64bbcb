using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

[AllowAnonymous]
internal sealed partial class LoginModel(
    SignInManager<StaffAccount> signIn,
    UserManager<StaffAccount> users,
    DecoyPassword decoy,
    ILogger<LoginModel> logger) : PageModel
{
    [BindProperty]
    public LoginForm Form { get; set; } = new();

    public string? ReturnUrl { get; private set; }

    /// <summary>Resource key of what went wrong; null when nothing did.</summary>
    public string? Failure { get; private set; }

    public IActionResult OnGet(string? returnUrl)
    {
        ReturnUrl = Local(returnUrl);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? returnUrl)
    {
        ReturnUrl = Local(returnUrl);
        if (!ModelState.IsValid)
        {
            Failure = "Login.Incomplete";
            return Page();
        }
        // One answer for a wrong address and a wrong password, after the same work.
        var account = await users.FindByEmailAsync(Form.Email!);
        if (account is null)
        {
            decoy.Verify(Form.Password!);
            return Refuse();
        }
        var result = await signIn.PasswordSignInAsync(account, Form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            LogLockedOut(account.Id);
            return RedirectToPage("./Lockout");
        }
        if (!result.Succeeded) return Refuse();
        LogSignedIn(account.Id);
        return LocalRedirect(ReturnUrl ?? await HomeOfAsync(account));
    }

    private PageResult Refuse()
    {
        Failure = "Login.Refused";
        return Page();
    }

    private string? Local(string? url) => Url.IsLocalUrl(url) && url != "/" ? url : null;

    private async Task<string> HomeOfAsync(StaffAccount account) => await users.IsInRoleAsync(account, Roles.Hr) ? "/hr/matches" : "/werkruimte";

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} signed in")]
    private partial void LogSignedIn(Guid account);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Account {Account} is locked out")]
    private partial void LogLockedOut(Guid account);

    internal sealed class LoginForm
    {
        [Required, StringLength(254)]
        public string? Email { get; set; }

        [Required, StringLength(128)]
        public string? Password { get; set; }
    }
}
