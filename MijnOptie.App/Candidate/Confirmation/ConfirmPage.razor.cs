using Microsoft.AspNetCore.Components;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Candidates.Confirmation;

public partial class ConfirmPage
{
    private Secret? secret;
    private OpenConfirmation? open;

    [Inject] internal ConfirmAddress Confirm { get; set; } = null!;

    [Inject(Key = ConfirmEndpoints.Cookie)] internal LinkCookie Cookie { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "bevestig")] internal string? Keep { get; set; }

    private string Lead => open switch
    {
        { TakesPlace: true } => Text["Lead.NewAddress", open.Address.Value],
        { Organisation: { } organisation } => Text["Lead", open.Address.Value, organisation],
        _ => Text["Lead.Pool", open!.Address.Value],
    };

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        secret = Cookie.FindSecret(Http);
        open = await Confirm.FindAsync(secret, Http.RequestAborted);
    }

    private async Task ConfirmAsync()
    {
        var keep = Enum.TryParse<KeepOffer>(Keep, out var said) && Enum.IsDefined(said) ? said : KeepOffer.NotSaid;
        var outcome = await Confirm.HandleAsync(secret, keep, Http.RequestAborted);
        if (outcome == ConfirmOutcome.MustChoose) return;
        if (outcome == ConfirmOutcome.Dead)
        {
            open = null;
            return;
        }
        Cookie.Forget(Http);
        Navigation.NavigateTo($"/aanmelden/bevestigd?hoe={outcome}");
    }
}
