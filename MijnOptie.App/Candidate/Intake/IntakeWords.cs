using Microsoft.Extensions.Localization;
using MijnOptie.App.Services.Fields;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>What a person reads for an error: the form's own words, else the words all forms share.</summary>
internal sealed class IntakeWords(IStringLocalizer<IntakeTexts> own, IStringLocalizer<FieldTexts> shared)
{
    public string Of(Error error)
    {
        var text = own[error.Code, error.Arguments];
        return text.ResourceNotFound ? shared[error.Code, error.Arguments] : text;
    }

    /// <summary>The label of a field, and of a row in it from 0: the first carries the label alone.</summary>
    public string Label(IntakeField field, int row = 0) => row == 0 ? own[field.LabelKey] : $"{own[field.LabelKey].Value} {row + 1}";
}
