using Microsoft.Extensions.Localization;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>What a person reads for an error on these pages: their own words, else those of the form.</summary>
internal sealed class PortalWords(IStringLocalizer<PortalTexts> own, IntakeWords form)
{
    public string Of(Error error)
    {
        var text = own[error.Code, error.Arguments];
        return text.ResourceNotFound ? form.Of(error) : text;
    }
}
