using System.Collections.Immutable;

namespace MijnOptie.Domain.Geography;

/// <summary>What became of a place name in somebody else's records.</summary>
public abstract record PlaceResolution
{
    private PlaceResolution()
    {
    }

    /// <summary>The place itself.</summary>
    /// <param name="Place">The one place meant.</param>
    public sealed record Exact(Place Place) : PlaceResolution;

    /// <summary>The place is not known, its municipality is.</summary>
    /// <param name="Place">Stands for the municipality: the municipality itself, the place it is named after, or else its largest place.</param>
    public sealed record MunicipalityFallback(Place Place) : PlaceResolution;

    /// <summary>More than one place is meant as likely.</summary>
    /// <param name="Places">At least two, the likeliest first.</param>
    public sealed record Ambiguous(ImmutableArray<Place> Places) : PlaceResolution;

    /// <summary>Neither place nor municipality is known.</summary>
    public sealed record Unknown : PlaceResolution;

    /// <summary>The place to go by; null when ambiguous or unknown.</summary>
    public Place? Found => this switch
    {
        Exact exact => exact.Place,
        MunicipalityFallback fallback => fallback.Place,
        _ => null,
    };
}
