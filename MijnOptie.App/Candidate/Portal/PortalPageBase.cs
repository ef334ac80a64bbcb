using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Organisations;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// What every page on the own data shares: there is nothing without a session, the browser keeps nothing of it, and what a
/// form did is told after a fresh request.
/// </summary>
public abstract class PortalPageBase : ComponentBase
{
    [Inject] internal IStringLocalizer<PortalTexts> Text { get; set; } = null!;

    [Inject] internal PortalSessions Sessions { get; set; } = null!;

    [Inject] internal PortalWords Words { get; set; } = null!;

    [Inject] internal OrganisationDirectory Organisations { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal TimeProvider Time { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    /// <summary>The session; null when the browser has none, and then the page shows nothing.</summary>
    internal PortalSession? Session { get; private set; }

    /// <summary>Name of the organisation that holds the offer; null for the pool.</summary>
    internal string? Organisation { get; private set; }

    /// <summary>Whether the page goes elsewhere without a session; the first page asks for a link instead.</summary>
    protected virtual bool NeedsSession => true;

    protected sealed override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        Session = await Sessions.FindAsync(PortalCookie.Find(Http), Http.RequestAborted);
        if (Session is null)
        {
            if (NeedsSession) Navigation.NavigateTo($"{PortalCookie.Path}?stop=voorbij");
            return;
        }
        Organisation = (await Organisations.FindAsync(Session.Offer.Organisation, Http.RequestAborted))?.Name;
        await LoadAsync(Session);
    }

    /// <summary>Reads what the page shows.</summary>
    internal virtual Task LoadAsync(PortalSession session) => Task.CompletedTask;

    /// <summary>Back to the first page, which tells what was done.</summary>
    private protected void Done(string what) => Navigation.NavigateTo($"{PortalCookie.Path}?gedaan={what}");

    /// <summary>The offer was erased elsewhere meanwhile.</summary>
    private protected void Gone() => Navigation.NavigateTo(PortalCookie.Path);
}
