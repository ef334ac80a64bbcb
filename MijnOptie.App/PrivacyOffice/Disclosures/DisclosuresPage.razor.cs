using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Disclosures;

public partial class DisclosuresPage
{
    private static readonly FormFields Fields = new(
        ("Recipient", "recipient", "Disclosures.Recipient"),
        ("Ground", "ground", "Disclosures.Ground"),
        ("Data", "data", "Disclosures.Data"),
        ("Purpose", "purpose", "Disclosures.Purpose"),
        ("Person", "person", "Disclosures.Person"),
        ("People", "people", "Disclosures.People"),
        ("Day", "day", "Disclosures.Day"));

    private IReadOnlyList<DisclosureRow> rows = [];
    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<Option> grounds = [];

    [SupplyParameterFromForm(FormName = "nieuw")] public DisclosureForm? Form { get; set; }

    [SupplyParameterFromQuery] public string? Klaar { get; set; }

    [Inject] internal DisclosureDesk Desk { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<PrivacyOfficeTexts> Text { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new DisclosureForm();
        grounds = [.. Enum.GetValues<DisclosureGround>().Select(ground => new Option(ground.ToString(), In(ground.Name())))];
        rows = await Desk.ListAsync(CancellationToken.None);
    }

    private static string In(DisplayName name) => name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    private string? ErrorOf(string field) => problems.FirstOrDefault(p => p.Field == field) is { } problem ? Text[problem.Key].Value : null;

    private async Task RecordAsync()
    {
        problems = await Desk.RecordAsync(Form!, CancellationToken.None);
        if (problems.Count == 0) Navigation.NavigateTo("/fg/verstrekkingen?klaar=Recorded");
    }
}
