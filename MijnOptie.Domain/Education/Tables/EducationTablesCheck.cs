namespace MijnOptie.Domain.Education;

/// <summary>What must hold between the tables; a break stops the application at start.</summary>
internal static class EducationTablesCheck
{
    private const int FullCloseness = 10_000;

    /// <exception cref="InvalidDataException">Something does not hold; names all of it.</exception>
    public static void ThrowIfBroken(EducationTables tables)
    {
        var broken = Problems(tables).ToArray();
        if (broken.Length > 0) throw new InvalidDataException(string.Join(" ", broken));
    }

    private static IEnumerable<string> Problems(EducationTables tables) =>
        References(tables).Concat(Pairs(tables)).Concat(Rules(tables)).Concat(Conditions(tables));

    private static IEnumerable<string> References(EducationTables tables)
    {
        foreach (var subject in tables.Subjects.All)
        {
            foreach (var sector in subject.Sectors.Where(sector => !tables.Sectors.Contains(sector))) yield return Unknown(subject.Code, sector);
            foreach (var activity in subject.PrimaryActivities.Where(activity => !tables.Subjects.Contains(activity))) yield return Unknown(subject.Code, activity);
            if (subject.Sectors.IsEmpty) yield return $"{subject.Code} is taught nowhere.";
        }
        foreach (var function in tables.Functions.All)
        {
            foreach (var sector in function.Sectors.Where(sector => !tables.Sectors.Contains(sector))) yield return Unknown(function.Code, sector);
            if (function.Sectors.IsEmpty) yield return $"{function.Code} exists nowhere.";
        }
        foreach (var status in tables.Statuses.All)
        {
            foreach (var next in status.Next.Where(next => !tables.Statuses.Contains(next))) yield return Unknown(status.Code, next);
        }
        foreach (var qualification in tables.Qualifications.All)
        {
            if (qualification.Implies is not { } implied) continue;
            if (!tables.Qualifications.Contains(implied)) yield return Unknown(qualification.Code, implied);
            if (ImpliesItself(tables, qualification)) yield return $"{qualification.Code} implies itself.";
        }
    }

    private static IEnumerable<string> Pairs(EducationTables tables)
    {
        var functions = new HashSet<(FunctionCode, FunctionCode)>();
        foreach (var pair in tables.FunctionEquivalences)
        {
            if (!tables.Functions.Contains(pair.From)) yield return Unknown("function-equivalences.csv", pair.From);
            if (!tables.Functions.Contains(pair.To)) yield return Unknown("function-equivalences.csv", pair.To);
            if (pair.From == pair.To || pair.Closeness is <= 0 or >= FullCloseness) yield return $"{pair.From} to {pair.To} is no pair.";
            if (!functions.Add((pair.From, pair.To)) | (pair.BothWays && !functions.Add((pair.To, pair.From)))) yield return Twice(pair.From, pair.To);
        }
        var subjects = new HashSet<(SubjectCode, SubjectCode)>();
        foreach (var pair in tables.RelatedSubjects)
        {
            if (!tables.Subjects.Contains(pair.First)) yield return Unknown("related-subjects.csv", pair.First);
            if (!tables.Subjects.Contains(pair.Second)) yield return Unknown("related-subjects.csv", pair.Second);
            if (pair.First == pair.Second || pair.Closeness is <= 0 or >= FullCloseness) yield return $"{pair.First} and {pair.Second} are no pair.";
            if (!subjects.Add((pair.First, pair.Second)) | !subjects.Add((pair.Second, pair.First))) yield return Twice(pair.First, pair.Second);
        }
    }

    private static IEnumerable<string> Rules(EducationTables tables)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in tables.Rules)
        {
            if (!ids.Add(rule.Id)) yield return $"qualification-rules.csv: {rule.Id} stands in it twice.";
            if (rule.Qualification != QualificationRule.Anyone && !tables.Qualifications.Contains(rule.Qualification)) yield return Unknown(rule.Id, rule.Qualification);
            if (rule.AlsoRequires is { } also && !tables.Qualifications.Contains(also)) yield return Unknown(rule.Id, also);
            if (!tables.Sectors.Contains(rule.Sector)) yield return Unknown(rule.Id, rule.Sector);
        }
    }

    // What the reading of the rules takes for granted.
    private static IEnumerable<string> Conditions(EducationTables tables)
    {
        foreach (var rule in tables.Rules)
        {
            var anyone = rule.Qualification == QualificationRule.Anyone;
            if (anyone && (rule.AlsoRequires is not null || rule.PersonCondition == PersonCondition.InTraining))
            {
                yield return $"{rule.Id} asks something of anyone.";
            }
            if (LooksAtCertificate(rule.Scope) && (anyone || tables.Qualifications.Find(rule.Qualification) is { IsSubjectBound: false }))
            {
                yield return $"{rule.Id} looks at the subject of a certificate that has none.";
            }
            if (rule.Certainty == Certainty.Low && rule.IsEnabledByDefault) yield return $"{rule.Id} is uncertain and on by default.";
            if (rule.Term is { Unit: TermUnit.SchoolYear } term && term.Extensions.Append(term.Months).Any(months => months % 12 != 0))
            {
                yield return $"{rule.Id} has a part of a school year.";
            }
        }
    }

    private static bool LooksAtCertificate(SubjectScope scope) => scope
        is SubjectScope.Own or SubjectScope.Other or SubjectScope.OwnOrPrimaryEquivalent or SubjectScope.OtherThanPrimaryEquivalent;

    private static bool ImpliesItself(EducationTables tables, TeachingQualification qualification)
    {
        var steps = 0;
        for (var at = qualification; at?.Implies is { } next; at = tables.Qualifications.Find(next))
        {
            if (++steps > tables.Qualifications.All.Length) return true;
        }
        return false;
    }

    private static string Unknown(object where, object code) => $"{where} refers to {code}, which does not exist.";

    private static string Twice(object from, object to) => $"{from} and {to} stand together twice.";
}
