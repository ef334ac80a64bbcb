using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;

namespace MijnOptie.App.Administration.Organisations;

public partial class OrganisationsPage : IDisposable
{
    private const string KindKey = "stand";
    private readonly CancellationTokenSource leaving = new();
    private ListAddress address = null!;

    [PersistentState(AllowUpdates = true)]
    public ListView<OrganisationListRow>? View { get; set; }

    [Inject] internal ListOrganisations Organisations { get; set; } = null!;

    [Inject] internal SubscriptionWords Words { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<OrganisationsTexts> Text { get; set; } = null!;

    private string Sort => address.Query.Sort ?? "naam";

    private SubscriptionKind? Kind => Enum.TryParse<SubscriptionKind>(address[KindKey], out var kind) && Enum.IsDefined(kind) ? kind : null;

    private IReadOnlyList<Option> Kinds => [.. Enum.GetNames<SubscriptionKind>().Select(kind => new Option(kind, Text[$"Kind.{kind}"]))];

    private IReadOnlyList<FilterChip> Chips =>
    [
        .. address.Query.Search is { } words ? [new FilterChip("q", Text["Chip.Search", words])] : Array.Empty<FilterChip>(),
        .. Kind is { } kind ? [new FilterChip(KindKey, Text[$"Kind.{kind}"])] : Array.Empty<FilterChip>(),
    ];

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override Task OnParametersSetAsync() => ShowAddressAsync();

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (new Uri(change.Location).AbsolutePath != OrganisationAddresses.List) return;
        await ShowAddressAsync();
        StateHasChanged();
    });

    private async Task ShowAddressAsync()
    {
        address = new ListAddress(Navigation.Uri);
        if (View?.Address == Navigation.Uri) return;
        var page = await Organisations.HandleAsync(address.Query, Kind, leaving.Token);
        var any = page.Total > 0 || (await Organisations.HandleAsync(address.Query with { Search = null }, null, leaving.Token)).Total > 0;
        View = new ListView<OrganisationListRow>(Navigation.Uri, page, any);
    }

    private void Order((string Key, bool Descending) order) => Go(address.WithSort(order.Key, order.Descending));

    private void Remove(string? key) => Go(key is null ? address.WithoutFilters() : key == KindKey ? address.With(KindKey, null) : address.WithSearch(null));

    private void Go(string next) => Navigation.NavigateTo(next);
}
