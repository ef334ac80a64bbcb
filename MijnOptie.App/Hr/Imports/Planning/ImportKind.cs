namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>What is imported.</summary>
internal enum ImportKind
{
    /// <summary>Locations of a board out of DUO's open data.</summary>
    SchoolLocations,

    /// <summary>Locations out of a file of the organisation.</summary>
    Locations,

    /// <summary>Positions out of a file of the organisation.</summary>
    Positions,

    /// <summary>Candidates out of a file of the organisation.</summary>
    Candidates,
}
