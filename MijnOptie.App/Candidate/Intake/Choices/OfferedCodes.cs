using MijnOptie.Domain.Education;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Which statuses and sectors a candidate chooses from; the rest of the lists is for staff and for positions.</summary>
internal static class OfferedCodes
{
    // A candidate starts by looking round or by searching, and may ask for a pause later. What comes of talks is not theirs to say here.
    private static readonly StatusCode[] Statuses = [new("EXPLORING"), new("SEARCHING"), new("PAUSED")];

    private static readonly SectorCode[] SplitByYears = [new("BAO"), new("HAVO"), new("VWO")];
    private static readonly SectorCode Newcomers = new("ISK");

    /// <summary>Whether candidates choose this status, by its standard code.</summary>
    public static bool IsOffered(StatusCode standard) => Statuses.Contains(standard);

    /// <summary>Whether candidates know this node of the tree: whole sectors, school types and levels, and years where the years matter to who may teach.</summary>
    public static bool IsOffered(EducationSector sector) => sector.Kind switch
    {
        SectorKind.Sector or SectorKind.SchoolType or SectorKind.Level or SectorKind.Programme => true,
        SectorKind.Phase => sector.Code == Newcomers || (sector.Parent is { } parent && SplitByYears.Contains(parent)),
        _ => false,
    };
}
