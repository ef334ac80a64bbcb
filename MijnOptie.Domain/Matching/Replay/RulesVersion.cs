namespace MijnOptie.Domain.Matching;

/// <summary>Names the rules by their content, so that a match can be replayed under the very same ones.</summary>
internal static class RulesVersion
{
    public static string Of(MatchingTables tables, IQualificationJudge judge, MatchingSettings settings) => new CanonicalBytes()
        .AddSet(tables.Functions, (bytes, row) => bytes.Add(row.Wanted.Value).Add(row.Asked.Value).Add(row.Closeness).Add(row.Satisfies))
        .AddSet(tables.Needs, (bytes, row) => bytes.Add(row.Function.Value).Add((int)row.Need))
        .AddSet(tables.Subjects, (bytes, row) =>
        {
            var inOrder = row.One.CompareTo(row.Other) <= 0;
            bytes.Add((inOrder ? row.One : row.Other).Value).Add((inOrder ? row.Other : row.One).Value).Add(row.Closeness);
        })
        .AddSet(tables.OwnSubjects, (bytes, row) => bytes.Add(row.Own.Value).Add(row.Standard.Value))
        .AddSet(tables.Sectors, (bytes, row) => bytes.Add(row.Sector.Value).Add(row.Parent.Value))
        .AddSet(tables.Levels, (bytes, row) => bytes.Add(row.Level.Value).Add(row.Rank))
        .AddSet(tables.Implications, (bytes, row) => bytes.Add(row.Held.Value).Add(row.Implied.Value))
        .Add(judge.Version)
        .Add(settings.DateGraceDays)
        .Add(settings.TravelZeroKilometres)
        .Add(settings.SectorStep)
        .Add(settings.SectorFloor)
        .Add(settings.BroaderQualificationFit)
        .Add(settings.ConditionalQualificationFit)
        .Add(settings.NearMissHours)
        .Add(settings.NearMissKilometres)
        .Add(settings.NearMissDays)
        .Add(settings.NearMissSector)
        .Hash();
}
