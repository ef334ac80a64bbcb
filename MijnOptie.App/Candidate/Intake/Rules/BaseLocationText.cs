using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>A base location as the draft keeps it: <c>@</c> with the id of a location of the organisation, or a place.</summary>
internal static class BaseLocationText
{
    private const char Chosen = '@';

    public static string Keep(OrganisationLocation location) => Chosen + location.Id.ToString();

    /// <returns>The location or place, or an error as <see cref="PlaceText"/> gives.</returns>
    public static Result<NamedPlace> Parse(string? text, IntakeSurroundings around)
    {
        if (LocationOf(text, around) is { } location) return new NamedPlace(location.Name, location.Point, null, location.Id);
        if (text is [Chosen, ..]) return new Error("BaseLocation.Gone");
        return PlaceText.Parse(text, around.Gazetteer).TryGet(out var place, out var error)
            ? new NamedPlace(around.Gazetteer.Suggest(place).Label, place.Point, place.Id)
            : error;
    }

    /// <summary>What a person reads for what is kept.</summary>
    public static string? Show(string? kept, IntakeSurroundings around) =>
        LocationOf(kept, around) is { } location ? location.Name : kept is [Chosen, ..] ? null : PlaceText.Show(kept, around.Gazetteer);

    /// <summary>The location meant: chosen, or typed to the letter.</summary>
    public static OrganisationLocation? LocationOf(string? text, IntakeSurroundings around)
    {
        if (text is null) return null;
        if (text is [Chosen, ..] && Guid.TryParse(text.AsSpan(1), out var id)) return around.Locations.FirstOrDefault(l => l.Id.Value == id);
        var named = around.Locations.Where(l => string.Equals(l.Name, text.Trim(), StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
