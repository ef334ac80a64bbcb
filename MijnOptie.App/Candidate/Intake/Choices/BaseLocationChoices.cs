using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>The locations of the organisation chosen, and then the places.</summary>
internal sealed class BaseLocationChoices(IntakeSurroundings around) : IChoices
{
    private const int Shown = 6;
    private readonly PlaceChoices places = new(around.Gazetteer);

    public Option? Of(string? kept) => kept is ['@', ..]
        ? around.Locations.Where(l => BaseLocationText.Keep(l) == kept).Select(ToOption).FirstOrDefault()
        : places.Of(kept);

    public IReadOnlyList<Option> Find(string words)
    {
        var folded = PlaceName.Fold(words);
        return
        [
            .. around.Locations.Where(l => PlaceName.Fold(l.Name).Contains(folded, StringComparison.Ordinal) || PlaceName.Fold(l.Town).StartsWith(folded, StringComparison.Ordinal))
                .Take(Shown).Select(ToOption),
            .. places.Find(words),
        ];
    }

    public Option? Named(string words) => BaseLocationText.LocationOf(words, around) is { } location ? ToOption(location) : places.Named(words);

    private static Option ToOption(Services.Organisations.OrganisationLocation location) =>
        new(BaseLocationText.Keep(location), location.Name, location.Town);
}
