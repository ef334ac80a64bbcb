using MijnOptie.App.Design;
using MijnOptie.App.Services.Organisations;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Makes the list of organisations to choose from.</summary>
internal static class OrganisationChoices
{
    public static OptionList Of(IReadOnlyList<Organisation> organisations)
    {
        var namesakes = organisations.CountBy(o => o.Name).ToDictionary();
        return new OptionList(organisations.Select(o => new Option(o.Id.ToString(), namesakes[o.Name] > 1 ? $"{o.Name} ({o.Slug})" : o.Name)));
    }
}
