using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Retention;

public partial class CalendarPage
{
    private static readonly FormFields Fields = new(
        ("Candidate", "candidate", "Holds.Who"), ("Reason", "reason", "Holds.Reason"), ("EndsOn", "ends", "Holds.EndsOn"));

    private IReadOnlyList<CalendarLine> lines = [];
    private IReadOnlyList<HoldLine> holds = [];
    private IReadOnlyList<NamedCandidate> found = [];
    private IReadOnlyList<Problem> problems = [];

    // One form after the other: who it is, then why and until when. Both are posted, so that no name stands in an address.
    [SupplyParameterFromForm] public HoldForm? Form { get; set; }

    [SupplyParameterFromQuery] public string? Klaar { get; set; }

    [Inject] internal ShowCalendar Calendar { get; set; } = null!;

    [Inject] internal HoldDesk Holds { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<PrivacyOfficeTexts> Text { get; set; } = null!;

    private string? Search => FormText.Of(Form?.Search);

    private IReadOnlyList<Option> Found => [.. found.Select(c => new Option(c.Id.ToString(), string.Join(", ", new[] { c.Name, c.HomeTown, c.Reference }.Where(part => !string.IsNullOrEmpty(part)))))];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new HoldForm();
        lines = await Calendar.HandleAsync(CancellationToken.None);
        holds = await Holds.ListAsync(CancellationToken.None);
        if (Search is not null) found = await Holds.FindAsync(Search, CancellationToken.None);
    }

    private static string In(DisplayName name) => name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    private string? ErrorOf(string field) => problems.FirstOrDefault(p => p.Field == field) is { } problem ? Text[problem.Key].Value : null;

    private async Task SetAsync()
    {
        problems = await Holds.SetAsync(Form!, CancellationToken.None);
        if (problems.Count == 0) Navigation.NavigateTo("/fg/bewaren?klaar=HoldSet");
    }

    private async Task LiftAsync(Guid id)
    {
        await Holds.LiftAsync(id, CancellationToken.None);
        Navigation.NavigateTo("/fg/bewaren?klaar=HoldLifted");
    }
}
