using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Organisations;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Administration.Organisations.OrganisationForm, MijnOptie.App.Administration.Organisations.OrganisationField>;

namespace MijnOptie.App.Administration.Organisations;

public partial class OrganisationPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private OrganisationForm? form;
    private OrganisationForm? theirs;
    private Dictionary<OrganisationField, string> errors = [];
    private IReadOnlyList<FieldError> summary = [];
    private string? fault;
    private string? stopError;
    private string? heading;
    private string? standing;
    private bool isEnded;
    private bool isGone;

    /// <summary>The organisation to change; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    [Inject] internal EditOrganisation Edit { get; set; } = null!;

    [Inject] internal SubscriptionWords Words { get; set; } = null!;

    [Inject] internal SiteLinks Links { get; set; } = null!;

    [Inject] internal ErrorTexts Errors { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal TimeProvider Time { get; set; } = null!;

    [Inject] internal IStringLocalizer<OrganisationsTexts> Text { get; set; } = null!;

    [Inject] internal IStringLocalizer<ConflictTexts> ConflictText { get; set; } = null!;

    private string Heading => heading ?? Text["Title.New"];

    private string Preview => Links.To(OrganisationAddresses.IntakeOf(form![OrganisationField.Slug] ?? "…")).ToString();

    private bool IsSlugChanging => form!.StoredSlug is { } stored && !string.Equals(stored, form[OrganisationField.Slug], StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<Option> Regions => [.. WorkRegions.All.Select(region => new Option(region, region))];

    private static IReadOnlyList<Option> Sectors =>
        [.. OrganisationParser.Sectors.Select(code => new Option(code.Value, EducationTables.Standard.Sectors[code].Name.In(PageCultures.IsDutch ? "nl" : "en")))];

    private IReadOnlyList<ConflictRow> Differences =>
        [.. Enum.GetValues<OrganisationField>().Where(f => theirs![f] != form![f]).Select(f => new ConflictRow(f.ToString(), Text[$"Field.{f}"], theirs![f], form![f]))];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync()
    {
        form = Id is { } id ? await Edit.OpenAsync(id, leaving.Token) : Edit.New();
        isGone = form is null;
        heading = form?[OrganisationField.Name] ?? (isGone ? Text["Gone.Title"].Value : null);
        await ShowStandingAsync();
    }

    private static string IdOf(OrganisationField field) => $"veld-{field}";

    private IReadOnlyList<Option> YesNo(string name) =>
    [
        new(OrganisationForm.Yes, Text[$"{name}.Yes"], Text[$"{name}.Yes.Detail"]),
        new(OrganisationForm.No, Text[$"{name}.No"], Text[$"{name}.No.Detail"]),
    ];

    private async Task ShowStandingAsync()
    {
        if (Id is not { } id || await Edit.StateAsync(id, leaving.Token) is not { } state) return;
        isEnded = state is SubscriptionState.Ended;
        var (kind, day, renews) = ListOrganisations.KindOf(state, Formats.LocalDate(Time.GetUtcNow()));
        standing = Words.Of(kind, day, renews);
    }

    private async Task<string?> CommitAsync(OrganisationField field, string? value)
    {
        form![field] = value;
        if (field == OrganisationField.Name && form.Id is null && form[OrganisationField.Slug] is null)
            form[OrganisationField.Slug] = await Edit.SuggestSlugAsync(value, leaving.Token);
        if (field is OrganisationField.Name or OrganisationField.Slug) StateHasChanged();
        return EditOrganisation.Check(form).FirstOrDefault(p => p.Field == field) is { } problem ? Errors.Of(problem.Reason) : null;
    }

    private Task<string?> SectorsAsync(IReadOnlyList<string>? chosen)
    {
        form!.Set(OrganisationField.Sectors, chosen);
        return CommitAsync(OrganisationField.Sectors, form[OrganisationField.Sectors]);
    }

    private void Take(string key)
    {
        var field = Enum.Parse<OrganisationField>(key);
        form![field] = theirs![field];
    }

    private Task SaveAsync() => DoAsync(() => Edit.SaveAsync(form!, leaving.Token), "Saved");

    private Task StopAsync(DateOnly lastDay) => DoAsync(() => Edit.StopAsync(form!.Id!.Value, form.ReadAt!.Value, lastDay, leaving.Token), "Stopped");

    private async Task DoAsync(Func<Task<Outcome>> act, string done)
    {
        (fault, theirs, errors, summary, stopError) = (null, null, [], [], null);
        try
        {
            switch (await act())
            {
                case Outcome.Saved:
                    Toasts.Show(Text[done, form![OrganisationField.Name] ?? ""]);
                    Navigation.NavigateTo(OrganisationAddresses.List);
                    break;
                case Outcome.Refused(var problems) when done == "Stopped":
                    stopError = Errors.Of(problems[0].Reason);
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
