using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Services.Digests;

namespace MijnOptie.App.Areas.Identity.Pages.Digest;

/// <summary>
/// Stops the mail with what waits, without signing in. Opening it shows; posting stops, also when a mail program does that by itself
/// (RFC 8058), which has no page and no antiforgery token: the code in the address is what it is allowed by.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StopModel(DigestLinks links, DigestChoices choices) : PageModel
{
    /// <summary>Start of the resource keys: <c>Stop</c>, <c>Stopped</c> or <c>Gone</c>.</summary>
    public string State { get; private set; } = "Stop";

    public void OnGet(string code)
    {
        Response.Headers.CacheControl = "no-store";
        if (!links.TryRead(code, out _)) State = "Gone";
    }

    public async Task OnPostAsync(string code, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store";
        State = await choices.StopAsync(code, cancellationToken) ? "Stopped" : "Gone";
    }
}
