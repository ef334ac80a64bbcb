using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Hr.Positions.PositionForm, MijnOptie.App.Hr.Positions.PositionField>;

namespace MijnOptie.App.Hr.Positions;

public partial class PositionPage : IDisposable
{
    // The fields in the order in which they stand in the form.
    private static readonly PositionField[] InOrder =
    [
        PositionField.Reference, PositionField.Title, PositionField.Location, PositionField.Sector, PositionField.Function, PositionField.Subject,
        PositionField.MinimumHours, PositionField.MaximumHours, PositionField.SmallestPart, PositionField.StartsOn, PositionField.EndsOn, PositionField.State,
        PositionField.Holder, PositionField.Situations, PositionField.Qualification, PositionField.EducationLevel, PositionField.Expertise,
    ];

    private readonly CancellationTokenSource leaving = new();
    private PositionForm? form;
    private PositionForm? theirs;
    private PositionChoices? choices;
    private Dictionary<PositionField, string> errors = [];
    private IReadOnlyList<FieldError> summary = [];
    private IReadOnlyList<NamedCandidate> holders = [];
    private IReadOnlyList<OptionGroup> leaves = [];
    private IReadOnlyList<Option> states = [];
    private IReadOnlyList<Option> situations = [];
    private string? fault;
    private string? heading;
    private bool isGone;

    /// <summary>The position to change; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    [Inject] internal EditPosition Edit { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<PositionsTexts> Text { get; set; } = null!;

    [Inject] internal IStringLocalizer<ConflictTexts> ConflictText { get; set; } = null!;

    private string Heading => heading ?? Text["Title.New"];

    private IReadOnlyList<ConflictRow> Differences => PositionConflict.Between(theirs!, form!, choices!, Text);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync()
    {
        choices = await Edit.ChoicesAsync(leaving.Token);
        leaves = PositionOptions.Leaves(choices);
        states = PositionOptions.States(key => Text[key]);
        situations = PositionOptions.Situations(key => Text[key]);
        form = Id is { } id ? await Edit.OpenAsync(id, leaving.Token) : new PositionForm { [PositionField.State] = nameof(PositionState.Open) };
        isGone = form is null;
        heading = form?[PositionField.Title] ?? (isGone ? Text["Gone.Title"].Value : null);
        Show();
    }

    private static string IdOf(PositionField field) => $"veld-{field}";

    private string LabelOf(PositionField field) => Text[$"Field.{field}"];

    private string? HelpOf(string? key) => key is null ? null : Text[key].Value;

    private string? ErrorOf(PositionField field) => errors.GetValueOrDefault(field);

    private void Show()
    {
        if (form?.Holder is null && Guid.TryParse(form?[PositionField.Holder], out var hidden))
        {
            form!.Holder = new NamedCandidate(new CandidateId(hidden), Text["Holder.Hidden"], null, "");
        }
        holders = form?.Holder is { } holder ? [holder] : [];
    }

    // The holder is gone: the field is empty, what else was filled in stays.
    private async Task ShowWithoutAsync(IReadOnlySet<Guid> gone)
    {
        if (theirs?.Holder is { } other && gone.Contains(other.Id.Value)) theirs.Holder = null;
        if (form?.Holder is { } holder && gone.Contains(holder.Id.Value)) await HoldAsync([]);
    }

    private string? HolderDetail(NamedCandidate candidate) => candidate switch
    {
        { HomeTown: "" } => null,
        { Reference: { } reference } => Text["Holder.Detail", reference, candidate.HomeTown].Value,
        _ => Text["Holder.Town", candidate.HomeTown].Value,
    };

    private Task<string?> CommitAsync(PositionField field, string? value)
    {
        form![field] = value;
        var problem = EditPosition.Check(form, choices!).FirstOrDefault(p => p.Field == field);
        return Task.FromResult(problem is null ? null : Errors.Of(problem.Reason));
    }

    private Task<string?> CommitManyAsync(PositionField field, IReadOnlyList<string>? values)
    {
        form!.Set(field, values);
        return CommitAsync(field, form[field]);
    }

    /// <summary>For a field on which others depend: the page is drawn again.</summary>
    private async Task Change(PositionField field, string? value)
    {
        if (field == PositionField.State && value != nameof(PositionState.FreesUp)) await HoldAsync([]);
        if (await CommitAsync(field, value) is { } error) errors[field] = error;
        else errors.Remove(field);
    }

    private Task<string?> HoldAsync(IReadOnlyList<NamedCandidate>? candidates)
    {
        holders = candidates ?? [];
        form!.Holder = holders is [var holder, ..] ? holder : null;
        return CommitAsync(PositionField.Holder, form.Holder?.Id.ToString());
    }

    // Words that name nobody take the place of the holder before: what stands in the field is what is saved, or refused.
    private async Task<(NamedCandidate? Item, string? Error)> NameAsync(string words)
    {
        form!.Holder = null;
        holders = [];
        return (null, await CommitAsync(PositionField.Holder, words));
    }

    private void Take(string key)
    {
        var field = Enum.Parse<PositionField>(key);
        form![field] = theirs![field];
        if (field is not (PositionField.Holder or PositionField.State)) return;
        form.Holder = field == PositionField.Holder ? theirs.Holder : form.Holder;
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
                    Toasts.Show(Text[done, form![PositionField.Title] ?? form[PositionField.Reference] ?? ""]);
                    Navigation.NavigateTo(PositionAddresses.List);
                    break;
                case Outcome.Refused(var problems):
                    errors = problems.GroupBy(p => p.Field).ToDictionary(g => g.Key, g => Errors.Of(g.First().Reason));
                    summary = [.. InOrder.Where(errors.ContainsKey).Select(field => new FieldError(IdOf(field), LabelOf(field), errors[field]))];
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
