using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Domain.Education;

/// <summary>A second, slow reading of the rule table straight from its text, to hold the indexed one against.</summary>
internal static class RawRules
{
    private static readonly IReadOnlyList<Dictionary<string, string>> Rules = RawTable.Rows("qualification-rules.csv");
    private static readonly Dictionary<string, string> Parents = RawTable.Rows("sectors.csv").ToDictionary(row => row["code"], row => row["parent_code"]);
    private static readonly Dictionary<string, Dictionary<string, string>> Subjects = RawTable.Rows("subjects.csv").ToDictionary(row => row["code"]);

    private static readonly Dictionary<string, PositionSituations> Situations = new()
    {
        [""] = PositionSituations.None,
        ["replacement_or_unfilled"] = PositionSituations.ReplacementOrUnfilled,
        ["upper_5pct_room"] = PositionSituations.UpperFivePercentRoom,
        ["guest_teacher"] = PositionSituations.GuestTeacher,
        ["vmbo_mbo_team"] = PositionSituations.VmboMboTeam,
        ["deviation_agreed"] = PositionSituations.DeviationAgreed,
        ["entry_programme"] = PositionSituations.EntryProgramme,
        ["cross_subject_team_years_1_2"] = PositionSituations.CrossSubjectTeamYears12,
    };

    public static (QualificationOutcome Outcome, string[] RuleIds) Judge(QualificationQuestion question, Func<string, bool>? isOn = null)
    {
        var speaking = Rules.Where(rule => (isOn?.Invoke(rule["rule_id"]) ?? rule["enabled_default"] == "Y") && Speaks(rule, question)).ToArray();
        var best = speaking.Select(Outcome).DefaultIfEmpty(QualificationOutcome.NotAllowed).Max();
        return (best, [.. speaking.Where(rule => Outcome(rule) == best).Select(rule => rule["rule_id"])]);
    }

    private static QualificationOutcome Outcome(Dictionary<string, string> rule) => rule["outcome"] switch
    {
        "allowed" => QualificationOutcome.Allowed,
        "conditional" => QualificationOutcome.Conditional,
        _ => QualificationOutcome.NotAllowed,
    };

    private static bool Speaks(Dictionary<string, string> rule, QualificationQuestion question)
    {
        if (!Ancestors(question.Sector.Value).Contains(rule["sector_code"])) return false;
        if (!question.Situations.HasFlag(Situations[rule["position_condition"]])) return false;
        if (rule["qualification_code"] == "*") return InScope(rule["subject_scope"], null, question.Subject.Value);
        var training = rule["person_condition"] == "in_training";
        return question.Held.Any(entry =>
            entry.Qualification.Value == rule["qualification_code"]
            && InScope(rule["subject_scope"], entry.Subject?.Value, question.Subject.Value)
            && (rule["also_requires_code"].Length == 0
                ? entry.InTraining == training
                : !entry.InTraining && question.Held.Any(also => also.Qualification.Value == rule["also_requires_code"] && also.InTraining == training)));
    }

    private static bool InScope(string scope, string? own, string subject)
    {
        var facts = Subjects[subject];
        var opens = own is null ? [] : Subjects[own]["po_activity_codes"].Split(';').Append(own);
        return scope switch
        {
            "any" => true,
            "pe" => facts["is_physical_education"] == "Y",
            "not_pe" => facts["is_physical_education"] == "N",
            "own" => own == subject,
            "other" => own is not null && own != subject,
            "own_or_po_equivalent" => opens.Contains(subject),
            "other_than_po_equivalent" => own is not null && !opens.Contains(subject),
            "pro_list" => facts["pabo_may_teach_in_pro"] == "Y",
            "not_pro_list" => facts["pabo_may_teach_in_pro"] == "N",
            "school_defined" => facts["school_defined"] == "Y",
            _ => throw new InvalidOperationException(scope),
        };
    }

    private static IEnumerable<string> Ancestors(string sector)
    {
        for (var at = sector; at.Length > 0; at = Parents[at]) yield return at;
    }
}
