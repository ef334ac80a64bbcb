using System.Collections.Immutable;
using System.Globalization;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>The judge that goes by the rules of the law.</summary>
internal sealed class LawJudge(QualificationRules rules, EducationTables tables) : IQualificationJudge
{
    /// <inheritdoc/>
    public string Version { get; } = VersionOf(rules, tables);

    /// <inheritdoc/>
    public QualificationJudgement Judge(QualificationQuestion question) => rules.Judge(question);

    /// <inheritdoc/>
    public ImmutableArray<QualificationRoute> ToBeConfirmed(QualificationQuestion question) => rules.ToBeConfirmed(question);

    private static string VersionOf(QualificationRules rules, EducationTables tables)
    {
        var on = rules.EnabledRules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return new CanonicalBytes()
            .AddList(tables.Rules, (bytes, rule) => Write(bytes.Add(on.Contains(rule.Id)), rule))
            .AddList(tables.Subjects.All, Write)
            .AddList(tables.Sectors.All, (bytes, sector) => bytes.Add(sector.Code.Value).Add(sector.Parent?.Value))
            .AddList(tables.Qualifications.All, (bytes, row) => bytes.Add(row.Code.Value).Add(row.Implies?.Value))
            .Hash();
    }

    private static void Write(CanonicalBytes bytes, QualificationRule rule) => bytes
        .Add(rule.Id)
        .Add(rule.Qualification.Value)
        .Add(rule.AlsoRequires?.Value)
        .Add(rule.Sector.Value)
        .Add((int)rule.Scope)
        .Add((int)rule.Outcome)
        .Add(rule.LegalStatus)
        .Add(rule.RouteCode)
        .Add((int)rule.Situation)
        .Add((int)rule.PersonCondition)
        .Add((int)rule.Term.Unit)
        .Add(rule.Term.Months)
        .AddList(rule.Term.Extensions, (inner, months) => inner.Add(months))
        .Add(rule.MaximumHoursPerWeek?.ToString(CultureInfo.InvariantCulture))
        .Add(rule.TermNote)
        .Add(rule.EmployerAssesses)
        .Add(rule.LegalGround)
        .Add(rule.Explanation.Dutch)
        .Add(rule.Explanation.English)
        .Add((int)rule.Certainty);

    private static void Write(CanonicalBytes bytes, Subject subject) => bytes
        .Add(subject.Code.Value)
        .Add(subject.IsPhysicalEducation)
        .Add(subject.IsOnPracticalTrainingList)
        .Add(subject.IsSchoolDefined)
        .AddSet(subject.PrimaryActivities, (inner, code) => inner.Add(code.Value));
}
