using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

/// <summary>Asks for a link to choose a new password. The answer is the same, and as soon, for an address that has no account.</summary>
[AllowAnonymous]
internal sealed class ForgotPasswordModel(ResetRequests requests) : PageModel
{
    [BindProperty]
    public ForgotForm Form { get; set; } = new();

    public bool IsAsked { get; private set; }

    /// <summary>Resource key of what went wrong; null when nothing did.</summary>
    public string? Failure { get; private set; }

    public void OnPost()
    {
        if (!ModelState.IsValid || !EmailAddress.TryParse(Form.Email, out var email))
        {
            Failure = "Forgot.Email";
            return;
        }
        requests.Ask(email.Value);
        IsAsked = true;
    }

    internal sealed class ForgotForm
    {
        [Required, StringLength(EmailAddress.MaximumLength)]
        public string? Email { get; set; }
    }
}
