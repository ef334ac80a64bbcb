using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>A subject (vakgebied) of the standard list, with the facts the rules ask of it.</summary>
public sealed record Subject : ISourced
{
    /// <summary>Identity.</summary>
    public required SubjectCode Code { get; init; }

    /// <summary>What kind it is.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>What a person reads.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>Where it is taught; a node stands for all its leaves.</summary>
    public required ImmutableArray<SectorCode> Sectors { get; init; }

    /// <summary>The activities in primary education that a certificate in this subject opens; may be empty.</summary>
    public required ImmutableArray<SubjectCode> PrimaryActivities { get; init; }

    /// <summary>Whether a pabo certificate covers it in praktijkonderwijs (WVO 2020 art. 7.11 lid 4, Besluit art. 4.4).</summary>
    public required bool IsOnPracticalTrainingList { get; init; }

    /// <summary>Whether the school itself defines it (WVO 2020 art. 7.9 lid 2).</summary>
    public required bool IsSchoolDefined { get; init; }

    /// <summary>Whether it is physical education.</summary>
    public required bool IsPhysicalEducation { get; init; }

    /// <summary>Note in Dutch; may be empty.</summary>
    public required string Note { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public required Certainty Certainty { get; init; }
}
