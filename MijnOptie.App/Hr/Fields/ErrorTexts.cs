using Microsoft.Extensions.Localization;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Fields;

/// <summary>Says what is wrong, in the language of the page.</summary>
internal sealed class ErrorTexts(
    IStringLocalizer<FieldTexts> fields,
    IStringLocalizer<ImportsTexts> imports,
    IStringLocalizer<SchoolLocationsTexts> schools)
{
    /// <exception cref="InvalidOperationException">Nobody wrote a text for the code: a bug, which a test finds.</exception>
    public string Of(Error error)
    {
        foreach (IStringLocalizer texts in (ReadOnlySpan<IStringLocalizer>)[fields, imports, schools])
        {
            var text = texts[error.Code, error.Arguments];
            if (!text.ResourceNotFound) return text.Value;
        }
        throw new InvalidOperationException($"There is no text for {error}.");
    }
}
