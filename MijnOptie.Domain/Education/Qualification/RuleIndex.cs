namespace MijnOptie.Domain.Education;

/// <summary>
/// Rules by qualification and sector, so that a question looks only at rules that can speak. A sector's cell holds the
/// rules of the sector and of everything above it, best outcome first, then in the table's order.
/// </summary>
internal sealed class RuleIndex
{
    private readonly EducationTables tables;
    private readonly Entry[][] cells;
    private readonly int anyone;
    private readonly int sectors;

    public RuleIndex(EducationTables tables, Func<QualificationRule, bool> isIn)
    {
        this.tables = tables;
        sectors = tables.Sectors.All.Length;
        anyone = tables.Qualifications.All.Length;
        var entries = tables.Rules.Select((rule, order) => new Entry(rule, order)).Where(entry => isIn(entry.Rule)).ToArray();
        cells = new Entry[(anyone + 1) * sectors][];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var (row, sector) = (cell / sectors, tables.Sectors.All[cell % sectors].Code);
            var qualification = row == anyone ? QualificationRule.Anyone : tables.Qualifications.All[row].Code;
            cells[cell] = [.. entries
                .Where(entry => entry.Rule.Qualification == qualification && tables.Sectors.IsWithin(sector, entry.Rule.Sector))
                .OrderByDescending(entry => entry.Rule.Outcome)
                .ThenBy(entry => entry.Order)];
        }
    }

    /// <summary>The best outcome of all rules that speak; not allowed when none does.</summary>
    public QualificationOutcome Best(
        ReadOnlySpan<HeldQualification> held,
        SectorCode sectorCode,
        SubjectCode subjectCode,
        PositionSituations situations)
    {
        var sector = tables.Sectors.IndexOf(sectorCode);
        if (sector < 0 || tables.Subjects.Find(subjectCode) is not { } subject) return QualificationOutcome.NotAllowed;
        var best = BestOf(cells[(anyone * sectors) + sector], default, held, subject, situations, QualificationOutcome.NotAllowed);
        for (var i = 0; i < held.Length && best != QualificationOutcome.Allowed; i++)
        {
            var row = tables.Qualifications.IndexOf(held[i].Qualification);
            if (row >= 0) best = BestOf(cells[(row * sectors) + sector], held[i], held, subject, situations, best);
        }
        return best;
    }

    /// <summary>All rules of one outcome that speak, each once, in the table's order.</summary>
    public List<QualificationRule> Speaking(
        ReadOnlySpan<HeldQualification> held,
        SectorCode sectorCode,
        SubjectCode subjectCode,
        PositionSituations situations,
        QualificationOutcome outcome)
    {
        var sector = tables.Sectors.IndexOf(sectorCode);
        if (sector < 0 || tables.Subjects.Find(subjectCode) is not { } subject) return [];
        var found = new SortedList<int, QualificationRule>();
        Collect(cells[(anyone * sectors) + sector], default, held);
        foreach (var entry in held)
        {
            var row = tables.Qualifications.IndexOf(entry.Qualification);
            if (row >= 0) Collect(cells[(row * sectors) + sector], entry, held);
        }
        return [.. found.Values];

        void Collect(Entry[] cell, HeldQualification entry, ReadOnlySpan<HeldQualification> all)
        {
            foreach (var (rule, order) in cell)
            {
                if (rule.Outcome == outcome && Speaks(rule, entry, all, subject, situations)) found[order] = rule;
            }
        }
    }

    private QualificationOutcome BestOf(
        Entry[] cell,
        HeldQualification entry,
        ReadOnlySpan<HeldQualification> held,
        Subject subject,
        PositionSituations situations,
        QualificationOutcome best)
    {
        foreach (var (rule, _) in cell)
        {
            if (rule.Outcome <= best) return best;
            if (Speaks(rule, entry, held, subject, situations)) return rule.Outcome;
        }
        return best;
    }

    private bool Speaks(
        QualificationRule rule,
        HeldQualification entry,
        ReadOnlySpan<HeldQualification> held,
        Subject subject,
        PositionSituations situations)
    {
        if ((situations & rule.Situation) != rule.Situation) return false;
        var inTraining = rule.PersonCondition == PersonCondition.InTraining;
        if (rule.AlsoRequires is not { } also)
        {
            if (entry.InTraining != inTraining) return false;
        }
        else if (entry.InTraining || !Holds(held, also, inTraining))
        {
            return false;
        }
        return IsInScope(rule.Scope, entry.Subject, subject);
    }

    private static bool Holds(ReadOnlySpan<HeldQualification> held, QualificationCode qualification, bool inTraining)
    {
        foreach (var entry in held)
        {
            if (entry.InTraining == inTraining && entry.Qualification == qualification) return true;
        }
        return false;
    }

    private bool IsInScope(SubjectScope scope, SubjectCode? certificate, Subject subject) => scope switch
    {
        SubjectScope.Any => true,
        SubjectScope.PhysicalEducation => subject.IsPhysicalEducation,
        SubjectScope.NotPhysicalEducation => !subject.IsPhysicalEducation,
        SubjectScope.Own => certificate == subject.Code,
        SubjectScope.Other => certificate is { } other && other != subject.Code && tables.Subjects.Contains(other),
        SubjectScope.OwnOrPrimaryEquivalent => certificate is { } own && Opens(own, subject.Code),
        SubjectScope.OtherThanPrimaryEquivalent => certificate is { } own && !Opens(own, subject.Code) && tables.Subjects.Contains(own),
        SubjectScope.OnPracticalTrainingList => subject.IsOnPracticalTrainingList,
        SubjectScope.NotOnPracticalTrainingList => !subject.IsOnPracticalTrainingList,
        SubjectScope.SchoolDefined => subject.IsSchoolDefined,
        _ => throw new InvalidOperationException($"No reading for {scope}."),
    };

    private bool Opens(SubjectCode certificate, SubjectCode subject)
    {
        if (certificate == subject) return true;
        if (tables.Subjects.Find(certificate) is not { } found) return false;
        foreach (var activity in found.PrimaryActivities)
        {
            if (activity == subject) return true;
        }
        return false;
    }

    private readonly record struct Entry(QualificationRule Rule, int Order);
}
