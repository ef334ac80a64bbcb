using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>A branch of the sector tree.</summary>
/// <param name="Sector">A node.</param>
/// <param name="Parent">The node above it.</param>
public readonly record struct SectorParent(SectorCode Sector, SectorCode Parent);
