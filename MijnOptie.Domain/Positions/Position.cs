using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Positions;

/// <summary>A position (plek) at one location, as the matching sees it. A school's denomination is not part of it.</summary>
public sealed record Position
{
    /// <summary>Identity.</summary>
    public required PositionId Id { get; init; }

    /// <summary>The location it belongs to.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Where the location is.</summary>
    public required GeoPoint Point { get; init; }

    /// <summary>The function to fill.</summary>
    public required FunctionCode Function { get; init; }

    /// <summary>The subject to teach; null for a function without one.</summary>
    public required SubjectCode? Subject { get; init; }

    /// <summary>A leaf of the sector tree.</summary>
    public required SectorCode Sector { get; init; }

    /// <summary>What is asked of the person.</summary>
    public required Requirements Requirements { get; init; }

    /// <summary>Least and most hours.</summary>
    public required HoursRange Hours { get; init; }

    /// <summary>The smallest part one person may take when the hours may be split over several people; null when they may not.</summary>
    public required Hours? SmallestPart { get; init; }

    /// <summary>First day and, for a temporary position, last day.</summary>
    public required DateRange Period { get; init; }

    /// <summary>Facts on which the law opens an extra route.</summary>
    public required PositionSituations Situations { get; init; }

    /// <summary>Whether it can be filled now.</summary>
    public required PositionState State { get; init; }

    /// <summary>Who holds it now, when that person is a candidate; else null.</summary>
    public required CandidateId? Holder { get; init; }
}
