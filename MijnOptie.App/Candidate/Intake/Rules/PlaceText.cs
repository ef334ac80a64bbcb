using System.Globalization;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>A place as the draft keeps it: <c>#</c> with the id of the place chosen, or the name as it was typed.</summary>
internal static class PlaceText
{
    public const int MaximumLength = 120;
    private const char Chosen = '#';

    /// <summary>How the choice of a place is kept.</summary>
    public static string Keep(Place place) => Chosen + place.Id.Value.ToString(CultureInfo.InvariantCulture);

    /// <returns>The place, or the error <c>Place.Unknown</c> or <c>Place.Ambiguous</c> (both with the text and names that come near),
    /// or one of <see cref="PlainText"/>.</returns>
    public static Result<Place> Parse(string? text, Gazetteer gazetteer)
    {
        if (!PlainText.Parse(text, MaximumLength).TryGet(out var typed, out var error)) return error;
        if (IdOf(typed) is { } id) return gazetteer.TryGet(id, out var chosen) ? chosen : new Error("Place.Gone");
        switch (gazetteer.Resolve(typed))
        {
            case { Found: { } found }:
                return found;
            case PlaceResolution.Ambiguous many:
                return new Error("Place.Ambiguous", typed.Trim(), string.Join("; ", many.Places.Take(4).Select(p => gazetteer.Suggest(p).Label)));
            default:
                return Labelled(typed, gazetteer) is { } labelled ? labelled : Unknown(typed, gazetteer);
        }
    }

    /// <summary>What a person reads for what is kept: the name of the place chosen, or what was typed.</summary>
    public static string? Show(string? kept, Gazetteer gazetteer) =>
        kept is not null && IdOf(kept) is { } id && gazetteer.TryGet(id, out var place) ? gazetteer.Suggest(place).Label : kept;

    private static PlaceId? IdOf(string text) =>
        text.Length > 1 && text[0] == Chosen && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new PlaceId(id) : null;

    // "Alteveer (Noordenveld, Drenthe)": the words by which a place with namesakes is offered.
    private static Place? Labelled(string typed, Gazetteer gazetteer)
    {
        var folded = PlaceName.Fold(typed);
        return gazetteer.Find(typed, 10).FirstOrDefault(s => PlaceName.Fold(s.Label) == folded)?.Place;
    }

    private static Error Unknown(string typed, Gazetteer gazetteer)
    {
        var folded = PlaceName.Fold(typed);
        for (var length = folded.Length; length >= 3; length--)
        {
            var near = gazetteer.Find(folded[..length], 3);
            if (near.Length > 0) return new Error("Place.Near", typed.Trim(), string.Join("; ", near.Select(s => s.Label)));
        }
        return new Error("Place.Unknown", typed.Trim());
    }
}
