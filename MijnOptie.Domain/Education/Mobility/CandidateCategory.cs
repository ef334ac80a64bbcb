using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>Why a candidate moves. Never an input of a score.</summary>
public sealed record CandidateCategory : ISourced
{
    /// <summary>Identity.</summary>
    public required CategoryCode Code { get; init; }

    /// <summary>What a person reads.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>False for what may never be recorded (health, pregnancy, age, union and the like): kept to refuse and explain it.</summary>
    public required bool IsAllowed { get; init; }

    /// <summary>Whether it is on until an organisation decides otherwise.</summary>
    public required bool IsEnabledByDefault { get; init; }

    /// <summary>Whether another organisation may see it.</summary>
    public required bool IsShownToOtherOrganisations { get; init; }

    /// <summary>Risk to privacy: low, medium or forbidden.</summary>
    public required string PrivacyRisk { get; init; }

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
