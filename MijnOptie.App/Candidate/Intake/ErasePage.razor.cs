using Microsoft.AspNetCore.Components;
using MijnOptie.App.Services.Organisations;

namespace MijnOptie.App.Candidates.Intake;

public partial class ErasePage
{
    private DraftKey? key;
    private IntakeDraft? draft;
    private Organisation? organisation;

    [Inject] internal DraftCookie Cookie { get; set; } = null!;

    [Inject] internal IntakeDrafts Drafts { get; set; } = null!;

    [Inject] internal EraseOffer Erase { get; set; } = null!;

    [Inject] internal OrganisationDirectory Organisations { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        key = DraftCookie.Find(Http);
        if (key is null) return;
        draft = await Drafts.FindAsync(key, Http.RequestAborted);
        if (draft?.Sent is { } sent) organisation = await Organisations.FindAsync(sent.Organisation, Http.RequestAborted);
    }

    private async Task EraseAsync()
    {
        if (key is not null) await Erase.HandleAsync(key, Http.RequestAborted);
        Cookie.Forget(Http);
        Navigation.NavigateTo("/aanmelden/verwijderd");
    }
}
