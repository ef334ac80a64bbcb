using Microsoft.AspNetCore.Antiforgery;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.PersonalData;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>What is no page: where the link in the mail leads, the end of a session, and the files to take along.</summary>
internal static class PortalEndpoints
{
    public const string LinkCookie = "mijnoptie-link";

    public static void MapPortal(this IEndpointRouteBuilder app)
    {
        app.MapMethods($"{PortalCookie.Path}/link/{{token}}", [HttpMethods.Get, HttpMethods.Head],
            (string token, HttpContext http, [FromKeyedServices(LinkCookie)] LinkCookie cookie) => cookie.ReceiveSecret(http, token));
        app.MapPost($"{PortalCookie.Path}/afsluiten", EndAsync);
        app.MapGet($"{PortalCookie.Path}/downloaden/mijn-gegevens.json", (HttpContext http, PersonalDataFiles files) => DownloadAsync(http, files.Json, "application/json"));
        app.MapGet($"{PortalCookie.Path}/downloaden/mijn-gegevens.csv", (HttpContext http, PersonalDataFiles files) => DownloadAsync(http, files.Csv, "text/csv; charset=utf-8"));
        app.MapPost($"{PortalCookie.Path}/wijzigen/{{part}}/kijk", LiveCheck.HandleAsync);
    }

    private static async Task<IResult> EndAsync(HttpContext http, IAntiforgery antiforgery, PortalSessions sessions, PortalCookie cookie)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        await sessions.EndAsync(PortalCookie.Find(http), http.RequestAborted);
        cookie.Forget(http);
        return Results.LocalRedirect($"{PortalCookie.Path}/afgesloten");
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, Func<PersonalDataCopy, byte[]> write, string type)
    {
        http.Response.Headers.CacheControl = "no-store";
        var services = http.RequestServices;
        var session = await services.GetRequiredService<PortalSessions>().FindAsync(PortalCookie.Find(http), http.RequestAborted);
        if (session?.DownloadUntil is not { } until || until <= services.GetRequiredService<TimeProvider>().GetUtcNow())
            return Results.LocalRedirect($"{PortalCookie.Path}/downloaden");
        // First written down, so that the copy tells of itself too.
        await services.GetRequiredService<OwnOffer>().DownloadedAsync(session, http.RequestAborted);
        var copy = await services.GetRequiredService<PersonalDataExport>().OfCandidateAsync(session.Scope, session.Offer.Candidate, http.RequestAborted);
        return copy is null
            ? Results.LocalRedirect(PortalCookie.Path)
            : Results.File(write(copy), type, type.Contains("json", StringComparison.Ordinal) ? "mijn-gegevens.json" : "mijn-gegevens.csv");
    }
}
