using MijnOptie.App.Design;

namespace MijnOptie.App.Hr.Matches;

/// <summary>What there is to filter by, in the language of the page.</summary>
public sealed record FilterChoices(
    IReadOnlyList<Option> Functions,
    IReadOnlyList<Option> Subjects,
    IReadOnlyList<Option> Sectors,
    IReadOnlyList<Option> Towns,
    IReadOnlyList<Option> Locations);
