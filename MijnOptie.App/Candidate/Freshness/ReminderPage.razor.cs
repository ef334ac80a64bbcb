using System.Globalization;
using Microsoft.AspNetCore.Components;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Candidates.Freshness;

public partial class ReminderPage
{
    private Reminder? reminder;
    private string? done;

    [Inject] internal ReminderAnswers Answers { get; set; } = null!;

    [Inject(Key = ReminderLinks.Cookie)] internal LinkCookie Cookie { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    private bool IsDeletion => reminder?.Kind is ReminderKind.Deletion30 or ReminderKind.Deletion7;

    private string KeptUntil => Formats.Date(reminder!.KeptUntil); // asked for only where there is one

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        await LoadAsync();
    }

    private async Task AnswerAsync()
    {
        if (reminder is null) return;
        var secret = Cookie.FindSecret(Http);
        var went = IsDeletion ? await Answers.RenewAsync(secret, Http.RequestAborted) : await Answers.ConfirmAsync(secret, Http.RequestAborted);
        if (went) done = IsDeletion ? "Renewed" : "Confirmed";
        await LoadAsync();
    }

    private async Task LoadAsync() => reminder = await Answers.FindAsync(Cookie.FindSecret(Http), Http.RequestAborted);
}
