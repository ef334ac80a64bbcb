using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MijnOptie.Domain.Geography;

/// <summary>
/// All places that can be chosen or found by name. Immutable and safe to share. Of several places with one name in one
/// municipality it keeps one (a settlement before a neighbourhood, a locality and the municipality itself; then the largest;
/// then the lowest id), which also answers for the names and ids of the others.
/// </summary>
public sealed class Gazetteer
{
    /// <summary>Most suggestions <see cref="Find"/> gives.</summary>
    public const int MaximumFound = 100;

    private readonly NameIndex index;
    private readonly PlaceResolver resolver;
    private readonly Dictionary<PlaceId, Place> byId = [];
    private readonly Dictionary<string, int> namesakes;

    /// <summary>Makes a gazetteer; the order of the places does not matter.</summary>
    /// <exception cref="ArgumentException">Two places have the same id.</exception>
    public Gazetteer(IEnumerable<Place> places)
    {
        var kept = new List<Place>();
        foreach (var group in places.GroupBy(SameNameAndMunicipality).Select(g => g.OrderBy(p => p.Kind).ThenByDescending(p => p.Population).ThenBy(p => p.Id).ToList()))
        {
            var place = group.Count == 1 ? group[0] : Joined(group);
            kept.Add(place);
            foreach (var id in group.Select(p => p.Id)) byId.Add(id, place);
        }
        Places = [.. kept.OrderBy(p => p.Kind == PlaceKind.Municipality).ThenByDescending(p => p.Population).ThenBy(p => p.Kind)
            .ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id)];
        namesakes = Places.CountBy(p => PlaceName.Fold(p.Name)).ToDictionary();
        index = new NameIndex(Places);
        resolver = new PlaceResolver(Places, index);
    }

    /// <summary>Every place that can be found, in the order of offering: largest first, municipalities last.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>Places for someone typing a name: those with a name, or a word in a name, that starts with the text.</summary>
    /// <param name="text">What was typed; any text. Case, accents, apostrophes and hyphens do not matter.</param>
    /// <param name="max">Most suggestions to give; 1 to <see cref="MaximumFound"/>, both inclusive.</param>
    /// <returns>Exact names first, then by population; always in the same order, each place once. Empty for text without a letter or digit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="max"/> is out of bounds.</exception>
    public ImmutableArray<PlaceSuggestion> Find(string? text, int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(max, MaximumFound);
        var folded = PlaceName.Fold(text);
        return folded.Length == 0 ? [] : [.. index.StartingWith(folded, max).Select(ordinal => Suggest(Places[ordinal]))];
    }

    /// <summary>The place meant by a name in somebody else's records, such as a file to import.</summary>
    /// <param name="text">The name, which may end in the municipality or province as DUO writes it: "ALTEVEER GEM NOORDENVELD", "VELP GLD".</param>
    /// <param name="municipality">The municipality it should lie in; null or empty when not known.</param>
    public PlaceResolution Resolve(string? text, string? municipality = null) => resolver.Resolve(text, municipality);

    /// <summary>Finds a place by its id, or by the id of a place it answers for.</summary>
    public bool TryGet(PlaceId id, [NotNullWhen(true)] out Place? place) => byId.TryGetValue(id, out place);

    /// <summary>The place as it is offered, with a qualifier when it has namesakes.</summary>
    public PlaceSuggestion Suggest(Place place)
    {
        var name = PlaceName.Fold(place.Name);
        if (namesakes.GetValueOrDefault(name) < 2) return new PlaceSuggestion(place, null);
        var qualifier = PlaceName.Fold(place.Municipality) == name ? place.Province : $"{place.Municipality}, {place.Province}";
        return new PlaceSuggestion(place, qualifier);
    }

    private static (string Name, string Municipality, string Province) SameNameAndMunicipality(Place place) =>
        (PlaceName.Fold(place.Name), PlaceName.Fold(place.Municipality), PlaceName.Fold(place.Province));

    private static Place Joined(List<Place> group) => group[0] with
    {
        AlternateNames = [.. group.SelectMany(p => p.AlternateNames.Prepend(p.Name)).Distinct().Where(n => n != group[0].Name)],
        ForeignNames = [.. group.SelectMany(p => p.ForeignNames).Distinct()],
    };
}
