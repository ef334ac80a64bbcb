using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>All that the rules of the form need to know besides what was filled in.</summary>
/// <param name="Lists">The lists of the organisation chosen, or the standard ones.</param>
/// <param name="Gazetteer">The places.</param>
/// <param name="Today">Today in the Netherlands.</param>
/// <param name="Organisation">The organisation chosen; null for none.</param>
/// <param name="Locations">Its locations.</param>
internal sealed record IntakeSurroundings(
    CodeLists Lists,
    Gazetteer Gazetteer,
    DateOnly Today,
    Organisation? Organisation,
    IReadOnlyList<OrganisationLocation> Locations);
