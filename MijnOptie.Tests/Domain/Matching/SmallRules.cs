using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Matching;

/// <summary>A small world of rules, made by hand, in which every outcome can occur.</summary>
internal static class SmallRules
{
    public static MatchingTables Tables { get; } = new()
    {
        Functions =
        [
            new(new("TEACHER"), new("TEACHER_B"), 9_500, true),
            new(new("TEACHER_B"), new("TEACHER"), 9_000, true),
            new(new("TEACHER"), new("ASSISTANT"), 6_000, false),
        ],
        Needs =
        [
            new(new("TEACHER"), QualificationNeed.Yes),
            new(new("TEACHER_B"), QualificationNeed.Yes),
            new(new("MENTOR"), QualificationNeed.Depends),
            new(new("ASSISTANT"), QualificationNeed.No),
        ],
        Subjects = [new(new("MATHS"), new("PHYSICS"), 5_000), new(new("PHYSICS"), new("SCIENCE"), 9_000)],
        OwnSubjects = [new(new("OUR_MATHS"), new("MATHS"))],
        Sectors =
        [
            new(new("LOWER"), new("SECONDARY")),
            new(new("UPPER"), new("SECONDARY")),
            new(new("YEARS_38"), new("PRIMARY")),
        ],
        Levels = [new(new("VOCATIONAL"), 40), new(new("BACHELOR"), 60), new(new("MASTER"), 70)],
        Implications = [new(new("HIGH_DEGREE"), new("DEGREE")), new(new("DEGREE"), new("BASIC"))],
    };

    public static MatchingRules Default { get; } = With(MatchingSettings.Default);

    public static MatchingRules With(MatchingSettings settings) => new(Tables, new SmallJudge(), settings);

    public static HeldQualification Held(string code, string? subject = null, bool inTraining = false) =>
        new(new(code), subject is null ? null : new SubjectCode(subject), inTraining);

    /// <summary>
    /// A degree allows its own subject, and maths also science; in the upper years only a high degree does. Anyone in training,
    /// or anyone at all where the position stayed open, may be appointed for a year. A class diploma covers primary.
    /// </summary>
    private sealed class SmallJudge : IQualificationJudge
    {
        public string Version => "small-1";

        public ImmutableArray<QualificationRoute> ToBeConfirmed(QualificationQuestion question) =>
            question.Held.Any(held => held.Qualification.Value == "OLD_DIPLOMA")
                ? [Route("U1", "OLD_DIPLOMA", QualificationOutcome.Allowed, question)]
                : [];

        public QualificationJudgement Judge(QualificationQuestion question)
        {
            var routes = new List<QualificationRoute>();
            foreach (var held in question.Held)
            {
                var own = held.Subject == question.Subject || (held.Subject?.Value == "MATHS" && question.Subject.Value == "SCIENCE");
                var high = held.Qualification.Value == "HIGH_DEGREE";
                var covers = question.Sector.Value switch
                {
                    "YEARS_38" => held.Qualification.Value == "CLASS",
                    "UPPER" => high && own,
                    _ => (high || held.Qualification.Value == "DEGREE") && own,
                };
                if (covers)
                {
                    var outcome = held.InTraining ? QualificationOutcome.Conditional : QualificationOutcome.Allowed;
                    routes.Add(Route("R1", held.Qualification.Value, outcome, question));
                }
            }
            if (question.Situations.HasFlag(PositionSituations.ReplacementOrUnfilled))
            {
                routes.Add(Route("R2", "*", QualificationOutcome.Conditional, question));
            }
            if (routes.Count == 0) return new(QualificationOutcome.NotAllowed, []);
            var best = routes.Max(route => route.Outcome);
            return new(best, [.. routes.Where(route => route.Outcome == best).OrderBy(route => route.RuleId, StringComparer.Ordinal)]);
        }

        private static QualificationRoute Route(string id, string code, QualificationOutcome outcome, QualificationQuestion question) => new(
            id,
            new(code),
            outcome,
            outcome == QualificationOutcome.Allowed ? "bevoegd" : "benoembaar",
            "SMALL",
            "Art. 1",
            new DisplayName("Regel", "Rule"),
            outcome == QualificationOutcome.Allowed ? null : question.Start.AddYears(1),
            [],
            [],
            "",
            false,
            null);
    }
}
