using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>From a row of text to a qualification rule.</summary>
internal static class RuleReading
{
    public static QualificationRule Rule(this CsvRow row) => new()
    {
        Id = row.Code("rule_id"),
        Qualification = row.Text("qualification_code") == QualificationRule.Anyone.Value
            ? QualificationRule.Anyone
            : new(row.Code("qualification_code")),
        AlsoRequires = row.OptionalCode("also_requires_code") is { } also ? new QualificationCode(also) : null,
        Sector = new(row.Code("sector_code")),
        Scope = Scope(row),
        Outcome = row.Choice(
            "outcome",
            ("allowed", QualificationOutcome.Allowed),
            ("conditional", QualificationOutcome.Conditional),
            ("not_allowed", QualificationOutcome.NotAllowed)),
        LegalStatus = row.Choice(
            "legal_status",
            ("bevoegd", "bevoegd"),
            ("bevoegd_in_team", "bevoegd_in_team"),
            ("benoembaar", "benoembaar"),
            ("niet_bevoegd", "niet_bevoegd"),
            ("geen_eis", "geen_eis")),
        RouteCode = row.Code("route_code"),
        Situation = Situation(row),
        PersonCondition = row.Choice(
            "person_condition",
            ("", PersonCondition.None),
            ("in_training", PersonCondition.InTraining),
            ("study_agreement", PersonCondition.StudyAgreement),
            ("employer_suitability_statement", PersonCondition.EmployerSuitabilityStatement)),
        Term = Term(row),
        MaximumHoursPerWeek = row.OptionalInteger("max_hours_per_week"),
        TermNote = row.Text("term_note"),
        EmployerAssesses = row.YesNo("employer_assessment"),
        IsEnabledByDefault = row.YesNo("enabled_default"),
        LegalGround = row.Required("legal_ground"),
        Explanation = new DisplayName(row.Required("explanation_nl"), row.Required("explanation_en")),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };

    private static SubjectScope Scope(CsvRow row) => row.Choice(
        "subject_scope",
        ("any", SubjectScope.Any),
        ("pe", SubjectScope.PhysicalEducation),
        ("not_pe", SubjectScope.NotPhysicalEducation),
        ("own", SubjectScope.Own),
        ("other", SubjectScope.Other),
        ("own_or_po_equivalent", SubjectScope.OwnOrPrimaryEquivalent),
        ("other_than_po_equivalent", SubjectScope.OtherThanPrimaryEquivalent),
        ("pro_list", SubjectScope.OnPracticalTrainingList),
        ("not_pro_list", SubjectScope.NotOnPracticalTrainingList),
        ("school_defined", SubjectScope.SchoolDefined));

    private static PositionSituations Situation(CsvRow row) => row.Choice(
        "position_condition",
        ("", PositionSituations.None),
        ("replacement_or_unfilled", PositionSituations.ReplacementOrUnfilled),
        ("upper_5pct_room", PositionSituations.UpperFivePercentRoom),
        ("guest_teacher", PositionSituations.GuestTeacher),
        ("vmbo_mbo_team", PositionSituations.VmboMboTeam),
        ("deviation_agreed", PositionSituations.DeviationAgreed),
        ("entry_programme", PositionSituations.EntryProgramme),
        ("cross_subject_team_years_1_2", PositionSituations.CrossSubjectTeamYears12));

    private static QualificationTerm Term(CsvRow row)
    {
        var unit = row.Choice(
            "term_unit",
            ("none", TermUnit.None),
            ("calendar", TermUnit.Calendar),
            ("school_year", TermUnit.SchoolYear),
            ("fulltime_months", TermUnit.FullTimeMonths));
        if (unit == TermUnit.None) return QualificationTerm.None;
        var extensions = ImmutableArray.CreateBuilder<int>(2);
        if (row.OptionalInteger("max_months_extension_1") is { } first) extensions.Add(first);
        if (row.OptionalInteger("max_months_extension_2") is { } second) extensions.Add(second);
        return new(unit, row.Integer("max_months_initial"), extensions.ToImmutable());
    }
}
