using System.Collections.Immutable;

namespace MijnOptie.Domain.Geography;

/// <summary>A place in the Netherlands that a person can live or work in. Source: GeoNames (CC BY 4.0).</summary>
public sealed record Place
{
    /// <summary>Identity: the GeoNames id.</summary>
    public required PlaceId Id { get; init; }

    /// <summary>The name a person reads, in Dutch; never empty.</summary>
    public required string Name { get; init; }

    /// <summary>Other names in use in the Netherlands (official, short, Frisian); may be empty. Rank as high as <see cref="Name"/>.</summary>
    public ImmutableArray<string> AlternateNames { get; init; } = [];

    /// <summary>Names in other languages and scripts; may be empty. Found after every other name.</summary>
    public ImmutableArray<string> ForeignNames { get; init; } = [];

    /// <summary>The middle of the place.</summary>
    public required GeoPoint Point { get; init; }

    /// <summary>Name of the municipality it lies in (its own name for a municipality); never empty.</summary>
    public required string Municipality { get; init; }

    /// <summary>Name of the province it lies in; never empty.</summary>
    public required string Province { get; init; }

    /// <summary>Number of people; 0 or more, where 0 also means unknown.</summary>
    public required int Population { get; init; }

    /// <summary>What sort of place it is.</summary>
    public required PlaceKind Kind { get; init; }
}
