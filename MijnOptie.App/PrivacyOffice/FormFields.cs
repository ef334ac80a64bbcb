using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;

namespace MijnOptie.App.PrivacyOffice;

/// <summary>The fields of a form, in the order in which they stand there.</summary>
/// <param name="fields">Of each the name that is posted, the id of its control and the key of its label.</param>
internal sealed class FormFields(params (string Name, string Id, string Label)[] fields)
{
    /// <summary>What to correct: the first problem of each field that has one.</summary>
    public IReadOnlyList<FieldError> Errors(IReadOnlyList<Problem> problems, IStringLocalizer texts) =>
    [
        .. from field in fields
           let problem = problems.FirstOrDefault(each => each.Field == field.Name)
           where problem is not null
           select new FieldError(field.Id, texts[field.Label], texts[problem.Key]),
    ];
}
