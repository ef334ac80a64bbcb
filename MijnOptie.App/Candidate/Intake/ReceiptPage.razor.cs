using Microsoft.AspNetCore.Components;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Organisations;

namespace MijnOptie.App.Candidates.Intake;

public partial class ReceiptPage
{
    private DraftKey? key;
    private SentOffer? sent;
    private Organisation? organisation;
    private DateTimeOffset expiresAt;

    [Inject] internal DraftCookie Cookie { get; set; } = null!;

    [Inject] internal IntakeDrafts Drafts { get; set; } = null!;

    [Inject] internal OrganisationDirectory Organisations { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        key = DraftCookie.Find(Http);
        if (key is null || await Drafts.FindAsync(key, Http.RequestAborted) is not { Sent: { At: not null } found } draft) return;
        sent = found;
        expiresAt = draft.ExpiresAt;
        organisation = await Organisations.FindAsync(found.Organisation, Http.RequestAborted);
    }

    // On a shared computer: the offer stays where it is, what was filled in goes from here.
    private async Task ForgetAsync()
    {
        if (key is not null) await Drafts.EraseAsync(key, Http.RequestAborted);
        Cookie.Forget(Http);
        Navigation.NavigateTo("/");
    }
}
