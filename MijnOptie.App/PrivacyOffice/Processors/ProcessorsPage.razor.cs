using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Processors;

public partial class ProcessorsPage
{
    private static readonly FormFields Fields = new(
        ("Name", "name", "Processors.Name"),
        ("Country", "country", "Processors.Country"),
        ("Work", "work", "Processors.Work"),
        ("AgreedOn", "agreed", "Processors.AgreedOn"),
        ("EndsOn", "ends", "Processors.EndsOn"));

    private IReadOnlyList<ProcessorLine> lines = [];
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromForm(FormName = "nieuw")] public ProcessorForm? Form { get; set; }

    [SupplyParameterFromQuery] public string? Klaar { get; set; }

    [Inject] internal ProcessorDesk Desk { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<PrivacyOfficeTexts> Text { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new ProcessorForm();
        lines = await Desk.ListAsync(CancellationToken.None);
    }

    private static string In(DisplayName name) => name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    private string? ErrorOf(string field) => problems.FirstOrDefault(p => p.Field == field) is { } problem ? Text[problem.Key].Value : null;

    private string Agreement(ProcessorLine line) => line switch
    {
        { AgreedOn: null } => Text["Processors.NoAgreement"],
        { HasEnded: true } => Text["Processors.Ended", Formats.Date(line.EndsOn!.Value)],
        { EndsOn: { } end } => Text["Processors.Until", Formats.Date(line.AgreedOn.Value), Formats.Date(end)],
        _ => Text["Processors.Since", Formats.Date(line.AgreedOn.Value)],
    };

    private async Task AddAsync()
    {
        problems = await Desk.AddAsync(Form!, CancellationToken.None);
        if (problems.Count == 0) Navigation.NavigateTo("/fg/verwerkers?klaar=Added");
    }

    private async Task RemoveAsync(Guid id)
    {
        await Desk.RemoveAsync(id, CancellationToken.None);
        Navigation.NavigateTo("/fg/verwerkers?klaar=Removed");
    }
}
