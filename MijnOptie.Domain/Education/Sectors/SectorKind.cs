namespace MijnOptie.Domain.Education;

/// <summary>What a node of the sector tree is.</summary>
public enum SectorKind
{
    /// <summary>A whole sector, under its own law.</summary>
    Sector = 0,

    /// <summary>A school type.</summary>
    SchoolType = 1,

    /// <summary>A level within a school type.</summary>
    Level = 2,

    /// <summary>Years within a level or school type.</summary>
    Phase = 3,

    /// <summary>A leaving profile.</summary>
    Profile = 4,

    /// <summary>A programme.</summary>
    Programme = 5,

    /// <summary>Groups with support.</summary>
    Support = 6,
}
