using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.PrivacyOffice.Breaches;

public partial class BreachPage
{
    private static readonly FormFields Fields = new(
        ("Summary", "summary", "Breach.Summary"),
        ("Data", "data", "Breach.Data"),
        ("AwareDay", "aware", "Breach.Aware"),
        ("AwareTime", "aware-time", "Breach.Time"),
        ("People", "people", "Breach.People"),
        ("ReportedDay", "reported", "Breach.Reported"),
        ("ReportedTime", "reported-time", "Breach.Time"),
        ("Reference", "reference", "Breach.Reference"),
        ("NotReportedReason", "not-reported", "Breach.NotReported"),
        ("PeopleToldDay", "told", "Breach.ToldOn"),
        ("PeopleTold", "who", "Breach.Who"),
        ("NotToldReason", "not-told", "Breach.NotTold"),
        ("Measures", "measures", "Breach.Measures"));

    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<Option> risks = [];
    private BreachCase? found;
    private bool isGone;

    [Parameter] public Guid? Id { get; set; }

    [SupplyParameterFromForm(FormName = "datalek")] public BreachForm? Form { get; set; }

    [SupplyParameterFromQuery] public string? Klaar { get; set; }

    [Inject] internal BreachDesk Desk { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<PrivacyOfficeTexts> Text { get; set; } = null!;

    private string Title => Text[Id is null ? "Breaches.New" : "Breach.Title"];

    private string? General => ErrorOf("");

    protected override async Task OnInitializedAsync()
    {
        risks = [.. Enum.GetValues<BreachRisk>().Select(risk => new Option(risk.ToString(), Text[$"Risk.{risk}"]))];
        if (Id is { } id)
        {
            if (await Desk.OpenAsync(id, CancellationToken.None) is not { } opened)
            {
                // The page of what is not there takes the place of this one, which then shows nothing: a form in it would be sought in vain.
                isGone = true;
                Navigation.NotFound();
                return;
            }
            found = opened.Case;
            Form ??= opened.Form;
        }
        Form ??= new BreachForm { Risk = nameof(BreachRisk.Unknown) };
    }

    private string? ErrorOf(string field) => problems.FirstOrDefault(p => p.Field == field) is { } problem ? Text[problem.Key].Value : null;

    private async Task SaveAsync()
    {
        (var id, problems) = await Desk.SaveAsync(Id, Form!, CancellationToken.None);
        if (problems.Count == 0) Navigation.NavigateTo($"/fg/datalekken/{id}?klaar=Saved");
    }
}
