using Microsoft.Extensions.Localization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Fields;

/// <summary>Says what is wrong, in the language of the page, out of all texts that were registered for errors.</summary>
internal sealed class ErrorTexts(IEnumerable<ErrorTextSource> sources, IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer[] texts = [.. sources.Select(source => localizers.Create(source.Texts))];

    /// <exception cref="InvalidOperationException">Nobody wrote a text for the code: a bug, which a test finds.</exception>
    public string Of(Error error)
    {
        foreach (var source in texts)
        {
            var text = source[error.Code, error.Arguments];
            if (!text.ResourceNotFound) return text.Value;
        }
        throw new InvalidOperationException($"There is no text for {error}.");
    }
}
