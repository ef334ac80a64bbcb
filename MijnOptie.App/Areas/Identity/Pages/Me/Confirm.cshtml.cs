using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

/// <summary>Asks the password again before something changes in how the account is signed in to.</summary>
internal sealed class ConfirmModel(UserManager<StaffAccount> users, Confirmations confirmations) : MePage(users)
{
    [BindProperty]
    public ConfirmForm Form { get; set; } = new();

    public string ReturnUrl { get; private set; } = "/account";

    public void OnGet(string? returnUrl) => ReturnUrl = Destination.Local(Url, returnUrl) ?? ReturnUrl;

    public async Task<IActionResult> OnPostAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        ReturnUrl = Destination.Local(Url, returnUrl) ?? ReturnUrl;
        if (ModelState.IsValid && await confirmations.ConfirmAsync(User, Form.Password!, cancellationToken)) return LocalRedirect(ReturnUrl);
        Failure = "Password.Wrong";
        return Page();
    }

    internal sealed class ConfirmForm
    {
        [Required, StringLength(128)]
        public string? Password { get; set; }
    }
}
