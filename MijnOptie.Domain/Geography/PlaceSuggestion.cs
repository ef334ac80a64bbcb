namespace MijnOptie.Domain.Geography;

/// <summary>A place as offered to a person who is typing its name.</summary>
/// <param name="Place">The place.</param>
/// <param name="Qualifier">Municipality and province, to tell it from a namesake; null when no other place has its name.</param>
public sealed record PlaceSuggestion(Place Place, string? Qualifier)
{
    /// <summary>Name and, where needed, qualifier: "Bilthoven", "Alteveer (Noordenveld, Drenthe)". Typing it finds the place again.</summary>
    public string Label => Qualifier is null ? Place.Name : $"{Place.Name} ({Qualifier})";
}
