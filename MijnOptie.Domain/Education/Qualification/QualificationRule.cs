using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>One row of the qualification rules: who may teach what, where, on which ground.</summary>
public sealed record QualificationRule : ISourced
{
    /// <summary>The code that stands for anyone, whatever they hold.</summary>
    public static readonly QualificationCode Anyone = new("*");

    /// <summary>Identity within the table.</summary>
    public required string Id { get; init; }

    /// <summary>What must be held; <see cref="Anyone"/> for anyone.</summary>
    public required QualificationCode Qualification { get; init; }

    /// <summary>What must be held besides; null for nothing.</summary>
    public required QualificationCode? AlsoRequires { get; init; }

    /// <summary>Where it holds: a node stands for everything under it.</summary>
    public required SectorCode Sector { get; init; }

    /// <summary>For which subjects.</summary>
    public required SubjectScope Scope { get; init; }

    /// <summary>What it says.</summary>
    public required QualificationOutcome Outcome { get; init; }

    /// <summary>bevoegd, bevoegd_in_team, benoembaar, niet_bevoegd or geen_eis.</summary>
    public required string LegalStatus { get; init; }

    /// <summary>Kind of route.</summary>
    public required string RouteCode { get; init; }

    /// <summary>The fact that must hold of the position; none when it speaks for every position.</summary>
    public required PositionSituations Situation { get; init; }

    /// <summary>What is asked about the person besides.</summary>
    public required PersonCondition PersonCondition { get; init; }

    /// <summary>How long it lasts.</summary>
    public required QualificationTerm Term { get; init; }

    /// <summary>Most clock hours a week on yearly average, inclusive; null without a limit.</summary>
    public required decimal? MaximumHoursPerWeek { get; init; }

    /// <summary>Note to the term in Dutch; may be empty.</summary>
    public required string TermNote { get; init; }

    /// <summary>Whether the employer must still judge.</summary>
    public required bool EmployerAssesses { get; init; }

    /// <summary>Whether it is on until an organisation decides otherwise.</summary>
    public required bool IsEnabledByDefault { get; init; }

    /// <summary>Article of the law.</summary>
    public required string LegalGround { get; init; }

    /// <summary>One sentence in both languages.</summary>
    public required DisplayName Explanation { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public required Certainty Certainty { get; init; }

    /// <summary>The rule applied: ends of its terms counted from <paramref name="start"/> (inclusive) at <paramref name="size"/>.</summary>
    public QualificationRoute RouteFrom(DateOnly start, Hours size) => new(
        Id,
        Qualification,
        Outcome,
        LegalStatus,
        RouteCode,
        LegalGround,
        Explanation,
        Term.EndsOn(start, size),
        Term.ExtensionsEndOn(start, size),
        ToArrange(),
        TermNote,
        EmployerAssesses,
        MaximumHoursPerWeek);

    private ImmutableArray<string> ToArrange() => PersonCondition switch
    {
        PersonCondition.StudyAgreement => ["study_agreement"],
        PersonCondition.EmployerSuitabilityStatement => ["employer_suitability_statement"],
        _ => [],
    };
}
