using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Fields;

namespace MijnOptie.App.Administration.Accounts;

public partial class AccountsList : IDisposable
{
    private const string RoleKey = "rol";
    private const string StateKey = "stand";

    private readonly CancellationTokenSource leaving = new();
    private ListAddress address = null!;
    private AccountPart? part;
    private string? shown;
    private string? refusal;

    /// <summary>Whether it is about the accounts of one's own organisation.</summary>
    [Parameter] public bool IsOwn { get; set; }

    [Inject] internal KeepAccounts Accounts { get; set; } = null!;

    [Inject] internal AccountWords Words { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<AccountTexts> Text { get; set; } = null!;

    private AccountRealm Realm => IsOwn ? AccountRealm.Colleagues : AccountRealm.All;

    private string InviteAddress => Organisation is { } organisation ? $"{Realm.Invite}?{AccountRealm.OrganisationKey}={organisation}" : Realm.Invite;

    private Guid? Organisation => Guid.TryParse(address[AccountRealm.OrganisationKey], out var id) ? id : null;

    private string? Role => address[RoleKey] is { } role && Roles.All.Contains(role) ? role : null;

    private AccountState? State => Enum.TryParse<AccountState>(address[StateKey], out var state) && Enum.IsDefined(state) ? state : null;

    private IReadOnlyList<Option> Organisations { get; set; } = [];

    private IReadOnlyList<Option> RoleOptions => [.. (IsOwn ? Roles.OfOrganisation : Roles.All).Select(role => new Option(role, Words.Role(role)))];

    private IReadOnlyList<Option> States => [.. Enum.GetNames<AccountState>().Select(state => new Option(state, Text[$"State.{state}"]))];

    private IReadOnlyList<FilterChip> Chips
    {
        get
        {
            var chips = new List<FilterChip>();
            if (address.Query.Search is { } words) chips.Add(new FilterChip("q", Text["Chip.Search", words]));
            if (Organisation is { } id) chips.Add(new FilterChip(AccountRealm.OrganisationKey, Organisations.FirstOrDefault(o => o.Value == id.ToString())?.Text ?? Text["Filter.Organisation"]));
            if (Role is { } role) chips.Add(new FilterChip(RoleKey, Words.Role(role)));
            if (State is { } state) chips.Add(new FilterChip(StateKey, Text[$"State.{state}"]));
            return chips;
        }
    }

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
        if (!IsOwn && Organisations.Count == 0 && (await Accounts.OrganisationsAsync(Realm, leaving.Token)).TryGet(out var found, out _))
            Organisations = [.. found.Select(o => new Option(o.Id.ToString(), o.Name))];
        await ShowAddressAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (Uri.UnescapeDataString(new Uri(change.Location).AbsolutePath) != Realm.List) return;
        await ShowAddressAsync();
        StateHasChanged();
    });

    private async Task ShowAddressAsync()
    {
        address = new ListAddress(Navigation.Uri);
        if (shown == Navigation.Uri) return;
        var query = address.Query;
        var asked = new AccountQuery(query.Search, Organisation, Role, State, query.Descending, query.Skip, query.Take);
        refusal = (await Accounts.ListAsync(Realm, asked, leaving.Token)).TryGet(out part, out var error) ? null : Errors.Of(error);
        shown = Navigation.Uri;
    }

    private void Remove(string? key) => Go(key is null ? address.WithoutFilters() : key == "q" ? address.WithSearch(null) : address.With(key, null));

    private void Go(string next) => Navigation.NavigateTo(next);
}
