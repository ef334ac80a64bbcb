using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Platform.Security.Passwords;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

internal sealed class PasswordModel(UserManager<StaffAccount> users, PasswordChanges changes) : MePage(users)
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public int Minimum => PasswordRules.MinimumFor(User.FindAll(System.Security.Claims.ClaimTypes.Role).Select(role => role.Value));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            Failure = Form.Fresh is { Length: > PasswordRules.Maximum } ? "Password.TooLong" : Form.Old is null ? "Password.Wrong" : "Password.TooShort";
            return Page();
        }
        var changed = await changes.ChangeAsync(HttpContext, await AccountAsync(), Form.Old!, Form.Fresh!, cancellationToken);
        if (changed.IsSuccess) return Back("Password");
        Failure = changed.Error!.Code;
        return Page();
    }

    internal sealed class PasswordForm
    {
        [Required, StringLength(PasswordRules.Maximum)]
        public string? Old { get; set; }

        [Required, StringLength(PasswordRules.Maximum)]
        public string? Fresh { get; set; }
    }
}
