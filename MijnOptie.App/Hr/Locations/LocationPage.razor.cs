using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Geography;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Hr.Locations.LocationForm, MijnOptie.App.Hr.Locations.LocationField>;

namespace MijnOptie.App.Hr.Locations;

public partial class LocationPage : IDisposable
{
    private static readonly LocationField[] Compared =
        [LocationField.Code, LocationField.Name, LocationField.Street, LocationField.HouseNumber, LocationField.Postcode, LocationField.Town];

    private readonly CancellationTokenSource leaving = new();
    private LocationForm? form;
    private LocationForm? theirs;
    private Dictionary<LocationField, string> errors = [];
    private IReadOnlyList<FieldError> summary = [];
    private IReadOnlyList<PlaceSuggestion> chosen = [];
    private string? fault;
    private string? heading;
    private bool isGone;

    /// <summary>The location to change; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    [Inject] internal EditLocation Edit { get; set; } = null!;

    [Inject] internal IPlaceDirectory Places { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<LocationsTexts> Text { get; set; } = null!;

    [Inject] internal IStringLocalizer<ConflictTexts> ConflictText { get; set; } = null!;

    private string Heading => heading ?? Text["Title.New"];

    private IReadOnlyList<ConflictRow> Differences =>
        [.. Compared.Where(f => theirs![f] != form![f]).Select(f => new ConflictRow(f.ToString(), Text[$"Field.{f}"], theirs![f], form![f]))];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync()
    {
        form = Id is { } id ? await Edit.OpenAsync(id, leaving.Token) : new LocationForm();
        isGone = form is null;
        heading = form?[LocationField.Name] ?? (isGone ? Text["Gone.Title"].Value : null);
        Show();
    }

    private static string IdOf(LocationField field) => $"veld-{field}";

    private void Show() => chosen = form?.Place is { } place ? [Places.Gazetteer.Suggest(place)] : [];

    private Task<string?> CommitAsync(LocationField field, string? value)
    {
        form![field] = value;
        var problem = Edit.Check(form).FirstOrDefault(p => p.Field == field);
        return Task.FromResult(problem is null ? null : Errors.Of(problem.Reason));
    }

    private Task<IReadOnlyList<PlaceSuggestion>> SearchAsync(string typed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PlaceSuggestion>>(Places.Gazetteer.Find(typed, 8));

    private Task<string?> ChooseAsync(IReadOnlyList<PlaceSuggestion>? places)
    {
        form!.Place = places is [var found, ..] ? found.Place : null;
        form[LocationField.Municipality] = form.Place?.Municipality;
        chosen = places ?? [];
        return CommitAsync(LocationField.Town, form.Place?.Name);
    }

    // Words that name no place take the place of the one before: what stands in the field is what is saved, or refused.
    private async Task<(PlaceSuggestion? Item, string? Error)> NameAsync(string words)
    {
        form!.Place = null;
        form[LocationField.Municipality] = null;
        chosen = [];
        return (null, await CommitAsync(LocationField.Town, words));
    }

    private void Take(string key)
    {
        var field = Enum.Parse<LocationField>(key);
        form![field] = theirs![field];
        if (field != LocationField.Town) return;
        form.Place = theirs.Place;
        form[LocationField.Municipality] = theirs[LocationField.Municipality];
        Show();
    }

    private Task SaveAsync() => DoAsync(() => Edit.SaveAsync(form!, leaving.Token), "Saved");

    private Task DeleteAsync() => DoAsync(() => Edit.DeleteAsync(form!.Id!.Value, form.ReadAt!.Value, leaving.Token), "Deleted");

    private async Task DoAsync(Func<Task<Outcome>> act, string done)
    {
        (fault, theirs, errors, summary) = (null, null, [], []);
        try
        {
            switch (await act())
            {
                case Outcome.Saved:
                    Toasts.Show(Text[done, form![LocationField.Name] ?? ""]);
                    Navigation.NavigateTo(LocationAddresses.List);
                    break;
                case Outcome.Refused(var problems):
                    errors = problems.GroupBy(p => p.Field).ToDictionary(g => g.Key, g => Errors.Of(g.First().Reason));
                    summary = [.. errors.OrderBy(e => e.Key).Select(e => new FieldError(IdOf(e.Key), Text[$"Field.{e.Key}"], e.Value))];
                    break;
                case Outcome.Conflict(var other):
                    theirs = other;
                    form!.ReadAt = other.ReadAt;
                    break;
                case Outcome.Gone:
                    isGone = true;
                    heading = Text["Gone.Title"];
                    break;
            }
        }
        catch (DbUpdateException)
        {
            fault = ConflictText["Fault"];
        }
    }
}
