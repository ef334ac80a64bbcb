using Microsoft.AspNetCore.Components;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Candidates.Freshness;

public partial class ReminderErasePage
{
    private Reminder? reminder;
    private bool erased;

    [Inject] internal ReminderAnswers Answers { get; set; } = null!;

    [Inject(Key = ReminderLinks.Cookie)] internal LinkCookie Cookie { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        reminder = await Answers.FindAsync(Cookie.FindSecret(Http), Http.RequestAborted);
    }

    private async Task EraseAsync()
    {
        erased = await Answers.EraseAsync(Cookie.FindSecret(Http), Http.RequestAborted);
        if (erased) Cookie.Forget(Http);
    }
}
