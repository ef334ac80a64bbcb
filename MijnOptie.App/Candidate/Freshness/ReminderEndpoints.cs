using Microsoft.AspNetCore.Mvc;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Candidates.Freshness;

/// <summary>Where the links in reminders lead. Opening one changes nothing: it puts the secret away and shows a page.</summary>
internal static class ReminderEndpoints
{
    private static readonly string[] Looking = [HttpMethods.Get, HttpMethods.Head];

    public static void MapReminders(this IEndpointRouteBuilder app)
    {
        Show(app, "/{token}", ReminderLinks.Page);
        Show(app, "/{token}/verwijderen", ReminderLinks.Erase);
        Show(app, "/{token}/stoppen", ReminderLinks.Stop);

        // What a mail program sends when somebody presses its own button for stopping (RFC 8058): no cookie and no page come along.
        app.MapPost(ReminderLinks.Page + "/{token}/stoppen", async (
            string token, [FromForm(Name = "List-Unsubscribe")] string? asked, HttpContext http, ReminderAnswers answers) =>
        {
            if (asked == "One-Click") await answers.StopAsync(Secret.Parse(token), http.RequestAborted);
            return Results.NoContent(); // the same whether the secret is known or not
        }).DisableAntiforgery();
    }

    private static void Show(IEndpointRouteBuilder app, string link, string page) => app.MapMethods(ReminderLinks.Page + link, Looking,
        (string token, HttpContext http, [FromKeyedServices(ReminderLinks.Cookie)] LinkCookie cookie) => cookie.ReceiveSecret(http, token, page));
}
