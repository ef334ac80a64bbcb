using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Fields;
using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Hr.Admission;

public partial class AdmissionPage : IDisposable
{
    public const string Path = "/hr/toelaten";
    private const string StateKey = "toon";

    private static readonly Dictionary<string, AdmissionState> States = new()
    {
        ["toegelaten"] = AdmissionState.Admitted,
        ["geweigerd"] = AdmissionState.Refused,
    };

    private readonly CancellationTokenSource leaving = new();
    private readonly HashSet<Guid> ticked = [];
    private readonly HashSet<Guid> joined = [];
    private ListAddress address = null!;
    private AdmissionState state;
    private IReadOnlyList<Guid> refusing = [];
    private string? fault;

    [PersistentState(AllowUpdates = true)]
    public AdmissionView? View { get; set; }

    [Inject] internal ListNewcomers Newcomers { get; set; } = null!;

    [Inject] internal AdmitNewcomers Admit { get; set; } = null!;

    [Inject] internal RefuseNewcomers Refuse { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<AdmissionTexts> Text { get; set; } = null!;

    private bool IsAllTicked => View!.Items.All(item => ticked.Contains(item.Id));

    private IReadOnlyList<Tab> Tabs =>
    [
        new(View is null ? Text["Tab.Waiting"] : Text["Tab.Waiting.Count", View.Page.Waiting], Path, state == AdmissionState.Waiting),
        .. States.Select(s => new Tab(Text[$"Tab.{s.Value}"], $"{Path}?{StateKey}={s.Key}", state == s.Value)),
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
        if (new Uri(change.Location).AbsolutePath != Path) return;
        await ShowAddressAsync();
        StateHasChanged();
    });

    private async Task ShowAddressAsync()
    {
        address = new ListAddress(Navigation.Uri);
        state = States.GetValueOrDefault(address[StateKey] ?? "", AdmissionState.Waiting);
        if (View?.Address != Navigation.Uri) await LoadAsync();
        else JoinWhatIsCertain();
    }

    private async Task LoadAsync()
    {
        View = new AdmissionView(Navigation.Uri, await Newcomers.HandleAsync(state, address.Query, leaving.Token));
        (refusing, fault) = ([], null);
        ticked.Clear();
        JoinWhatIsCertain();
    }

    // The same reference is the organisation's own word; the same address alone may be someone else's at home.
    private void JoinWhatIsCertain()
    {
        joined.Clear();
        joined.UnionWith(View!.Items.Where(item => item.Own is { SameReference: true }).Select(item => item.Id));
    }

    private Task ShowWithoutAsync(IReadOnlySet<Guid> gone) =>
        View is not null && View.Items.Any(item => gone.Contains(item.Id) || (item.Own is { } own && gone.Contains(own.Id))) ? LoadAsync() : Task.CompletedTask;

    private void Tick(Guid id, bool on) => _ = on ? ticked.Add(id) : ticked.Remove(id);

    private void Join(Guid id, bool on) => _ = on ? joined.Add(id) : joined.Remove(id);

    private void TickAll(bool on)
    {
        ticked.Clear();
        if (on) ticked.UnionWith(View!.Items.Select(item => item.Id));
    }

    private List<string> NamesOf(IReadOnlyList<Guid> ids) => [.. View!.Items.Where(item => ids.Contains(item.Id)).Select(item => item.Name)];

    private void AskRefusal(IReadOnlyList<Guid> ids) => refusing = ids;

    private void StopRefusing() => refusing = [];

    private Task AdmitAsync(IReadOnlyList<Guid> ids) => DoAsync("Done.Admitted", ids, () => Admit.HandleAsync(
        [.. ids.Select(id => new AdmissionChoice(id, joined.Contains(id) ? View!.Items.First(item => item.Id == id).Own?.Id : null))], leaving.Token));

    private Task TakeBackAsync(IReadOnlyList<Guid> ids) => DoAsync("Done.TakenBack", ids, () => Refuse.UndoAsync(ids, leaving.Token));

    private async Task RefuseAsync((AdmissionRefusal Reason, string? Words) why)
    {
        var ids = refusing;
        await DoAsync("Done.Refused", ids, async () =>
        {
            var result = await Refuse.HandleAsync(ids, why.Reason, why.Words, leaving.Token);
            return result.TryGet(out var outcome, out var error) ? outcome : throw new InvalidOperationException(error.Code);
        }, () => InvokeAsync(() => TakeBackAsync(ids)));
    }

    private async Task DoAsync(string done, IReadOnlyList<Guid> ids, Func<Task<AdmissionOutcome>> act, Func<Task>? undo = null)
    {
        try
        {
            var names = NamesOf(ids);
            var outcome = await act();
            await LoadAsync();
            if (outcome.Done.Count > 0) Toasts.Show(names.Count == 1 ? Text[done, names[0]] : Text[$"{done}.Many", outcome.Done.Count], undo);
            if (outcome.Missed > 0) fault = Text[done == "Done.TakenBack" ? "Missed.Mailed" : "Missed", outcome.Missed];
        }
        catch (DbUpdateException)
        {
            fault = Text["Fault"];
        }
        StateHasChanged();
    }

    private void Go(string next) => Navigation.NavigateTo(next);
}
