using Microsoft.AspNetCore.Components;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;

namespace MijnOptie.App.Candidates.Intake;

public partial class ReceiptPage
{
    private DraftKey? key;
    private OwnRecord? own;
    private Organisation? organisation;
    private DateTimeOffset expiresAt;
    private string? said;
    private bool refused;

    [Inject] internal DraftCookie Cookie { get; set; } = null!;

    [Inject] internal IntakeDrafts Drafts { get; set; } = null!;

    [Inject] internal PeopleGate People { get; set; } = null!;

    [Inject] internal OrganisationDirectory Organisations { get; set; } = null!;

    [Inject] internal AskConfirmationAgain AskAgain { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    private string Lead => (own!.EmailConfirmedAt, organisation) switch
    {
        (null, _) => Text["Receipt.Lead.Waiting"],
        (_, null) => Text["Receipt.Lead.Pool"],
        (_, { } at) => Text["Receipt.Lead", at.Name],
    };

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        key = DraftCookie.Find(Http);
        if (key is null || await Drafts.FindAsync(key, Http.RequestAborted) is not { Sent: { At: not null } sent } draft) return;
        expiresAt = draft.ExpiresAt;
        own = await People.FindForThePersonAsync(TenantScope.For(sent.Organisation), sent.Candidate, Http.RequestAborted);
        organisation = await Organisations.FindAsync(sent.Organisation, Http.RequestAborted);
    }

    private async Task AgainAsync()
    {
        if (key is null) return;
        refused = !(await AskAgain.HandleAsync(key, Http.RequestAborted)).TryGet(out _, out var refusal);
        said = refusal is null ? Text["Receipt.Confirm.Sent"] : Text[refusal.Code];
    }

    // On a shared computer: the offer stays where it is, what was filled in goes from here.
    private async Task ForgetAsync()
    {
        if (key is not null) await Drafts.EraseAsync(key, Http.RequestAborted);
        Cookie.Forget(Http);
        Navigation.NavigateTo("/");
    }
}
