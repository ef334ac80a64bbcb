using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

/// <summary>How often one is mailed what waits, and in which language.</summary>
internal sealed class MailModel(UserManager<StaffAccount> users, DigestChoices choices) : MePage(users)
{
    public static readonly string[] Languages = ["nl", "en"];

    [BindProperty]
    public MailForm Form { get; set; } = new();

    public async Task OnGetAsync()
    {
        var account = await AccountAsync();
        Form = new MailForm { Rhythm = account.Digest, Language = account.Language };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || Form is not { Rhythm: { } rhythm, Language: { } language })
        {
            Failure = "Mail.Wrong";
            return Page();
        }
        await choices.KeepAsync(AccountId, rhythm, language, cancellationToken);
        return Back("Mail");
    }

    internal sealed class MailForm
    {
        [Required, EnumDataType(typeof(DigestRhythm))]
        public DigestRhythm? Rhythm { get; set; }

        [Required, AllowedValues("nl", "en")]
        public string? Language { get; set; }
    }
}
