using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>The tables of the matching as they follow from an organisation's lists, its own codes and pairs included.</summary>
internal static class OrganisationTables
{
    public static MatchingTables From(CodeLists lists)
    {
        var functions = lists.Functions.All.Select(entry => entry.Code).ToImmutableArray();
        var subjects = lists.Subjects.All.Select(entry => entry.Code).ToImmutableArray();
        return new MatchingTables
        {
            Functions = [.. functions
                .SelectMany(wanted => functions.Where(asked => asked != wanted).Select(asked => Relation(lists, wanted, asked)))
                .Where(row => row.Closeness > MatchFit.None || row.Satisfies)],
            Needs = [.. functions.SelectMany(code => lists.FunctionBehind(code) is { } function
                ? [new FunctionNeed(code, function.NeedsQualification)]
                : Array.Empty<FunctionNeed>())],
            Subjects = [.. subjects
                .SelectMany((one, at) => subjects.Skip(at + 1).Select(other => new SubjectRelation(one, other, lists.Compare(one, other))))
                .Where(row => row.Closeness > MatchFit.None)],
            OwnSubjects = [.. lists.Subjects.All.Where(entry => entry.IsOwn).Select(entry => new SubjectStandard(entry.Code, entry.Standard))],
            Sectors = [.. lists.Tables.Sectors.All.SelectMany(sector => sector.Parent is { } parent
                ? [new SectorParent(sector.Code, parent)]
                : Array.Empty<SectorParent>())],
            Levels = [.. lists.Tables.Levels.All.Select(level => new EducationRank(level.Code, level.Rank))],
            Implications = [.. lists.Tables.Qualifications.All.SelectMany(held => held.Implies is { } implied
                ? [new QualificationImplication(held.Code, implied)]
                : Array.Empty<QualificationImplication>())],
        };
    }

    private static FunctionRelation Relation(CodeLists lists, FunctionCode wanted, FunctionCode asked)
    {
        var alikeness = lists.Compare(wanted, asked);
        return new FunctionRelation(wanted, asked, alikeness.Closeness, alikeness.SatisfiesCriterion);
    }
}
