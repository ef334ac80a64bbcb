using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

public partial class Overview
{
    private OverviewView? view;

    [Inject] internal IStringLocalizer<PortalTexts> Text { get; set; } = null!;

    [Inject] internal OverviewViews Views { get; set; } = null!;

    [Inject] internal PortalSessions Sessions { get; set; } = null!;

    [Inject] internal OwnOffer Offer { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    [CascadingParameter] internal PortalSession Session { get; set; } = null!;

    /// <summary>Name of the organisation that holds the offer; null for the pool.</summary>
    [Parameter] public string? Organisation { get; set; }

    /// <summary>What was just done, in words; null for nothing.</summary>
    [Parameter] public string? Happened { get; set; }

    [SupplyParameterFromForm(FormName = "wissel", Name = "bij")] internal Guid Other { get; set; }

    protected override async Task OnInitializedAsync() => view = await Views.OfAsync(Session, Organisation, Http.RequestAborted);

    private async Task RenewAsync()
    {
        await Offer.RenewAsync(Session, Http.RequestAborted);
        Navigation.NavigateTo($"{PortalCookie.Path}?gedaan=verlengd");
    }

    private async Task ShowAsync()
    {
        await Sessions.ShowAsync(Session, new CandidateId(Other), Http.RequestAborted);
        Navigation.NavigateTo(PortalCookie.Path);
    }
}
