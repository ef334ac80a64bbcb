using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>What all criteria say of one pair, before any weight.</summary>
internal readonly struct PairAssessment
{
    private PairAssessment(ImmutableArray<CriterionResult> results)
    {
        Results = results;
        Fits = [.. results.Select(result => result.Fit)];
        Failed = [.. results.Where(result => !result.Holds)];
    }

    /// <summary>One result per criterion, in the order of <see cref="Criterion"/>.</summary>
    public ImmutableArray<CriterionResult> Results { get; }

    /// <summary>One fit per criterion, in the same order.</summary>
    public ImmutableArray<int> Fits { get; }

    /// <summary>The hard criteria that fail.</summary>
    public ImmutableArray<CriterionResult> Failed { get; }

    /// <summary>The verdict when every hard criterion holds.</summary>
    public VerdictKind Held => Qualification.Degree == QualificationDegree.Conditional ? VerdictKind.Conditional : VerdictKind.Match;

    /// <summary>The conditional routes, when there are any.</summary>
    public ImmutableArray<QualificationRoute> Routes => Qualification.Routes;

    private QualificationEvidence Qualification => (QualificationEvidence)Results[(int)Criterion.Qualification].Evidence;

    public static PairAssessment Of(Offer offer, Position position, MatchingRules rules) => new(
    [
        FunctionCriterion.Assess(offer, position, rules),
        QualificationCriterion.Assess(offer, position, rules),
        SectorCriterion.Assess(offer, position, rules),
        HoursCriterion.Assess(offer, position),
        StartDateCriterion.Assess(offer, position, rules.Settings),
        ReachCriterion.Assess(offer, position, rules.Settings),
        SubjectCriterion.Assess(offer, position, rules),
        ExpertiseCriterion.Assess(offer, position),
        EducationLevelCriterion.Assess(offer, position, rules),
    ]);
}
