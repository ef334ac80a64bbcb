using Microsoft.AspNetCore.Components;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Candidates.Freshness;

public partial class ReminderStopPage
{
    private Reminder? reminder;

    [Inject] internal ReminderAnswers Answers { get; set; } = null!;

    [Inject(Key = ReminderLinks.Cookie)] internal LinkCookie Cookie { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        await LoadAsync();
    }

    private async Task StopAsync()
    {
        await Answers.StopAsync(Cookie.FindSecret(Http), Http.RequestAborted);
        await LoadAsync();
    }

    private async Task LoadAsync() => reminder = await Answers.FindAsync(Cookie.FindSecret(Http), Http.RequestAborted);
}
