using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>The places, to choose one of by typing.</summary>
internal sealed class PlaceChoices(Gazetteer gazetteer) : IChoices
{
    private const int Shown = 8;

    public Option? Of(string? kept) =>
        kept is ['#', ..] && PlaceText.Parse(kept, gazetteer).TryGet(out var place, out _) ? ToOption(gazetteer.Suggest(place)) : null;

    public IReadOnlyList<Option> Find(string words) => [.. gazetteer.Find(words, Shown).Select(ToOption)];

    public Option? Named(string words) => PlaceText.Parse(words, gazetteer).TryGet(out var place, out _) ? ToOption(gazetteer.Suggest(place)) : null;

    public static Option ToOption(PlaceSuggestion suggestion) =>
        new(PlaceText.Keep(suggestion.Place), suggestion.Label, suggestion.Qualifier is null ? suggestion.Place.Province : null);
}
