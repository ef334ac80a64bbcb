using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.SigningIn;

namespace MijnOptie.App.Administration.Accounts;

public partial class SignInsList : IDisposable
{
    private const string OutcomeKey = "uitkomst";
    private const string Succeeded = "gelukt";
    private const string Failed = "mislukt";

    private readonly CancellationTokenSource leaving = new();
    private ListAddress address = null!;
    private ListPage<SignInEntry>? part;
    private IReadOnlyList<Option> organisations = [];
    private IReadOnlyList<Option> people = [];
    private string? shown;
    private string? refusal;

    /// <summary>Whether it is about one's own organisation.</summary>
    [Parameter] public bool IsOwn { get; set; }

    [Inject] internal ShowSignIns Log { get; set; } = null!;

    [Inject] internal KeepAccounts Accounts { get; set; } = null!;

    [Inject] internal SignInWords SignIns { get; set; } = null!;

    [Inject] internal BrowserName Browsers { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<AccountTexts> Text { get; set; } = null!;

    private AccountRealm Realm => IsOwn ? AccountRealm.Colleagues : AccountRealm.All;

    private Guid? Organisation => Guid.TryParse(address[AccountRealm.OrganisationKey], out var id) ? id : null;

    private Guid? Account => Guid.TryParse(address[AccountRealm.AccountKey], out var id) ? id : null;

    private string? Outcome => address[OutcomeKey] is Succeeded or Failed ? address[OutcomeKey] : null;

    private IReadOnlyList<Option> Outcomes => [new(Succeeded, Text["SignIns.Succeeded"]), new(Failed, Text["SignIns.Failed"])];

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (!IsOwn && organisations.Count == 0 && (await Accounts.OrganisationsAsync(Realm, leaving.Token)).TryGet(out var found, out _))
            organisations = [.. found.Select(o => new Option(o.Id.ToString(), o.Name))];
        await ShowAddressAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (Uri.UnescapeDataString(new Uri(change.Location).AbsolutePath) != Realm.SignIns) return;
        await ShowAddressAsync();
        StateHasChanged();
    });

    private async Task ShowAddressAsync()
    {
        address = new ListAddress(Navigation.Uri);
        if (shown == Navigation.Uri) return;
        var query = new SignInQuery(Organisation, Account, Outcome is null ? null : Outcome == Succeeded, address.Query.Skip, address.Query.Take);
        refusal = (await Log.HandleAsync(Realm, query, leaving.Token)).TryGet(out part, out var error) ? null : Errors.Of(error);
        if (refusal is null) people = (await Log.PeopleAsync(Realm, Organisation, Account, leaving.Token)).Value;
        shown = Navigation.Uri;
    }

    // Another organisation has other people.
    private void ChooseOrganisation(string? value)
    {
        var without = new ListAddress(Navigation.ToAbsoluteUri(address.With(AccountRealm.AccountKey, null)).ToString());
        Go(without.With(AccountRealm.OrganisationKey, value));
    }

    private void Go(string next) => Navigation.NavigateTo(next);
}
