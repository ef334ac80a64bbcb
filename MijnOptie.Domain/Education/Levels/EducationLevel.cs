using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>A completed level of education (opleidingsniveau), placed in the Dutch qualification framework NLQF.</summary>
public sealed record EducationLevel : ISourced
{
    /// <summary>Identity.</summary>
    public required EducationLevelCode Code { get; init; }

    /// <summary>What a person reads.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>NLQF level as written, for instance <c>4+</c>; empty where none is given.</summary>
    public required string Nlqf { get; init; }

    /// <summary>Level in the European framework EQF, 1 to 8; null where none is given.</summary>
    public required int? Eqf { get; init; }

    /// <summary>Place in the order, in tenths of an NLQF level (vwo, 4+, is 45), so that "at least" compares exactly. Levels may share one.</summary>
    public required int Rank { get; init; }

    /// <summary>Note in Dutch; may be empty.</summary>
    public required string Note { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public required Certainty Certainty { get; init; }

    /// <summary>True when this level is at least the level asked, inclusive.</summary>
    public bool IsAtLeast(EducationLevel asked) => Rank >= asked.Rank;
}
