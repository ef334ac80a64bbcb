using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Places;

namespace MijnOptie.App.Hr.Locations;

public partial class LocationsPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private ListAddress address = null!;
    private LocationMap? map;

    [PersistentState(AllowUpdates = true)]
    public ListView<LocationListRow>? View { get; set; }

    [Inject] internal ListLocations Locations { get; set; } = null!;

    [Inject] internal IPlaceDirectory Places { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<LocationsTexts> Text { get; set; } = null!;

    [Inject] internal IStringLocalizer<PlacesTexts> PlaceWords { get; set; } = null!;

    private string Sort => address.Query.Sort ?? "naam";

    private string Attribution => PlaceWords[Places.AttributionKey];

    private IReadOnlyList<FilterChip> Chips => address.Query.Search is { } words ? [new FilterChip("q", Text["Chip.Search", words])] : [];

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
        if (new Uri(change.Location).AbsolutePath != LocationAddresses.List) return;
        await ShowAddressAsync();
        StateHasChanged();
    });

    private async Task ShowAddressAsync()
    {
        address = new ListAddress(Navigation.Uri);
        if (View?.Address != Navigation.Uri || map is null) await LoadAsync();
    }

    private async Task LoadAsync()
    {
        if (View?.Address != Navigation.Uri)
        {
            var page = await Locations.HandleAsync(address.Query, leaving.Token);
            var any = page.Total > 0 || (await Locations.HandleAsync(address.Query with { Search = null }, leaving.Token)).Total > 0;
            View = new ListView<LocationListRow>(Navigation.Uri, page, any);
        }
        var rows = await Locations.ForMapAsync(address.Query.Search, leaving.Token);
        map = rows.Count == 0 ? null : LocationMap.Of(rows, Places, town => address.WithSearch(town), (town, locations, positions) =>
            Text["Map.Ring", town, CountText(locations), positions].Value);
    }

    private string CountText(int count) => count == 1 ? Text["Count.One"] : Text["Count", count];

    private void Order((string Key, bool Descending) order) => Go(address.WithSort(order.Key, order.Descending));

    private void Go(string next) => Navigation.NavigateTo(next);
}
