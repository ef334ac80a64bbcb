using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>How far a candidate is. Decides before matching who is read at all.</summary>
public sealed record CandidateStatus : ISourced
{
    /// <summary>Identity.</summary>
    public required StatusCode Code { get; init; }

    /// <summary>What a person reads.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>False for what may never be recorded (health): kept to refuse and explain it.</summary>
    public required bool IsAllowed { get; init; }

    /// <summary>Whether someone with this status takes part in the matching.</summary>
    public required bool IsIncludedInMatching { get; init; }

    /// <summary>Whether it normally ends the search.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>Statuses that may follow; may be empty.</summary>
    public required ImmutableArray<StatusCode> Next { get; init; }

    /// <summary>Whether the candidate sees it.</summary>
    public required bool IsShownToCandidate { get; init; }

    /// <summary>What it means, in Dutch.</summary>
    public required string Meaning { get; init; }

    /// <summary>Note in Dutch; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Place in a list, from 1.</summary>
    public required int SortOrder { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public required Certainty Certainty { get; init; }
}
