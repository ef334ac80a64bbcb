using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>A node of the sector tree (onderwijsniveau). Its borders are law; an organisation cannot change them.</summary>
public sealed record EducationSector : ISourced
{
    /// <summary>Identity.</summary>
    public required SectorCode Code { get; init; }

    /// <summary>The node above; null at the top.</summary>
    public required SectorCode? Parent { get; init; }

    /// <summary>What it is.</summary>
    public required SectorKind Kind { get; init; }

    /// <summary>True when a teaching position can stand here: rules are asked for such leaves only.</summary>
    public required bool IsTeachingLeaf { get; init; }

    /// <summary>What a person reads.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>The law that governs it; empty for none.</summary>
    public required string Law { get; init; }

    /// <summary>Years or ages, in Dutch; may be empty.</summary>
    public required string Years { get; init; }

    /// <summary>Note in Dutch; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Place in a list, from 1.</summary>
    public required int SortOrder { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public required Certainty Certainty { get; init; }
}
