using Microsoft.AspNetCore.Antiforgery;
using MijnOptie.App.Candidates.Intake;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Judges a part of the form while it is being changed, for a browser with script. It stores nothing.</summary>
internal static class LiveCheck
{
    public static async Task<IResult> HandleAsync(
        string part, HttpContext http, IAntiforgery antiforgery, PortalSessions sessions, ChangeOffer change, PortalWords words)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (ChangeParts.StepOf(part) is not { } step || !http.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        if (await sessions.FindAsync(PortalCookie.Find(http), http.RequestAborted) is not { } session
            || await change.OpenAsync(session, http.RequestAborted) is not var (own, before, around)) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        var problems = ChangeOffer.Judge(own, before, PostedForm.Over(before, step, posted, around), step, around);
        return Results.Json(problems.GroupBy(problem => PostedRows.IdOf(problem, posted)).ToDictionary(g => g.Key, g => words.Of(g.First().Error)));
    }
}
