using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Candidates.Intake;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>What the parts of the form share.</summary>
public abstract class EditPartBase : ComponentBase
{
    [Inject] internal IStringLocalizer<IntakeTexts> Text { get; set; } = null!;

    [Inject] internal IntakeWords Labels { get; set; } = null!;

    [CascadingParameter] internal EditState Of { get; set; } = null!;

    private protected static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private protected string Label(IntakeField field, int row = 0) => Labels.Label(field, row);
}
