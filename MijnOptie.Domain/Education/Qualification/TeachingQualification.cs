using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>Something a person can hold, or be on the way to, that decides what they may teach (bevoegdheid). Law: no organisation changes it.</summary>
public sealed record TeachingQualification : ISourced
{
    /// <summary>Identity.</summary>
    public required QualificationCode Code { get; init; }

    /// <summary>qualification, endorsement, route, support or none.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it is given for one subject, which then has to be asked.</summary>
    public required bool IsSubjectBound { get; init; }

    /// <summary>What a person reads.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>Breadth, for order only; a higher one is broader. Never decides who may teach.</summary>
    public required int Rank { get; init; }

    /// <summary>The qualification whose holder this one equals or exceeds; null for none.</summary>
    public required QualificationCode? Implies { get; init; }

    /// <summary>Whether a candidate can choose it.</summary>
    public required bool IsOnCandidateForm { get; init; }

    /// <summary>Articles it rests on; may be empty.</summary>
    public required string LegalGround { get; init; }

    /// <summary>What it covers, in Dutch.</summary>
    public required string Description { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public required Certainty Certainty { get; init; }
}
