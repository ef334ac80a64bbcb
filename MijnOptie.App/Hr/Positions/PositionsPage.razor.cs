using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;

namespace MijnOptie.App.Hr.Positions;

public partial class PositionsPage : IDisposable
{
    private static readonly (string Key, string Label, bool Numeric)[] Columns =
    [
        ("titel", "Column.Title", false), ("referentie", "Column.Reference", false), ("locatie", "Column.Location", false),
        ("uren", "Column.Hours", true), ("begin", "Column.Starts", false), ("toestand", "Column.State", false),
    ];

    private readonly CancellationTokenSource leaving = new();
    private ListAddress address = null!;
    private PositionChoices? choices;
    private bool isOpen;

    [PersistentState(AllowUpdates = true)]
    public ListView<PositionListRow>? View { get; set; }

    [Inject] internal ListPositions Positions { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<PositionsTexts> Text { get; set; } = null!;

    private string Sort => address.Query.Sort ?? "titel";

    private string CountText => View!.Page.Total == 1 ? Text["Count.One"] : Text["Count", View.Page.Total];

    private PositionQuery Query => new(
        address.Query,
        Guid.TryParse(address["locatie"], out var location) ? location : null,
        address["functie"],
        address["vak"],
        address["sector"],
        Enum.TryParse<PositionState>(address["toestand"], out var state) && Enum.IsDefined(state) ? state : null);

    private IReadOnlyList<FilterChip> Chips
    {
        get
        {
            var chips = new List<FilterChip>();
            if (address.Query.Search is { } words) chips.Add(new FilterChip("q", Text["Chip.Search", words]));
            Add("locatie", "Filter.Location", PositionOptions.Locations(choices!));
            Add("functie", "Filter.Function", PositionOptions.Functions(choices!, null, null));
            Add("vak", "Filter.Subject", PositionOptions.Subjects(choices!, null, null));
            Add("sector", "Filter.Sector", PositionOptions.AllSectors(choices!));
            Add("toestand", "Filter.State", PositionOptions.States());
            return chips;

            void Add(string key, string label, IReadOnlyList<Option> options)
            {
                if (address[key] is { } value) chips.Add(new FilterChip(key, Text["Chip", Text[label].Value, options.FirstOrDefault(o => o.Value == value)?.Text ?? value]));
            }
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

    protected override Task OnParametersSetAsync() => ShowAddressAsync();

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(async () =>
    {
        if (new Uri(change.Location).AbsolutePath != PositionAddresses.List) return;
        await ShowAddressAsync();
        StateHasChanged();
    });

    private async Task ShowAddressAsync()
    {
        address = new ListAddress(Navigation.Uri);
        choices ??= await Positions.ChoicesAsync(leaving.Token);
        if (View?.Address == Navigation.Uri) return;
        var page = await Positions.HandleAsync(Query, leaving.Token);
        var any = page.Total > 0 || (Query.HasFilter && (await Positions.HandleAsync(new PositionQuery(address.Query with { Search = null }), leaving.Token)).Total > 0);
        View = new ListView<PositionListRow>(Navigation.Uri, page, any);
    }

    private string SubjectLine(PositionListRow row)
    {
        var function = PositionOptions.NameOf(choices!.Lists.Functions, new FunctionCode(row.FunctionCode));
        return row.SubjectCode is { } subject ? $"{function}, {PositionOptions.NameOf(choices.Lists.Subjects, new SubjectCode(subject))}" : function;
    }

    private string HoursOf(PositionListRow row) => row.MinimumHours == row.MaximumHours
        ? HoursText.Write(row.MaximumHours)
        : Text["Hours.Range", HoursText.Write(row.MinimumHours), HoursText.Write(row.MaximumHours)];

    private void Go(string next) => Navigation.NavigateTo(next);
}
