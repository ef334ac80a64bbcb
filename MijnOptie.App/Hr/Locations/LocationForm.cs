using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Hr.Locations;

/// <summary>A location that someone is filling in.</summary>
internal sealed class LocationForm : EntryForm<LocationField>
{
    /// <summary>The place chosen from the list; null for the one that is named.</summary>
    public Place? Place { get; set; }

    /// <summary>Positions at this location: they go when it goes.</summary>
    public int Positions { get; init; }
}
