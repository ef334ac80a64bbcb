namespace MijnOptie.Domain.Geography;

/// <summary>What sort of place it is. The order is the order of preference when one name means several.</summary>
public enum PlaceKind
{
    /// <summary>A city, town or village.</summary>
    Settlement = 0,

    /// <summary>A part of a city, town or village.</summary>
    Neighbourhood = 1,

    /// <summary>A hamlet or a named spot with few people.</summary>
    Locality = 2,

    /// <summary>A municipality as a whole, for who lives in a place the gazetteer does not know.</summary>
    Municipality = 3,
}
