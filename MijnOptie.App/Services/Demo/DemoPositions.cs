using System.Globalization;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Demo;

/// <summary>Makes the sixty positions: five at each school, as that kind of school has them.</summary>
internal sealed class DemoPositions(DemoRandom random, DateOnly today, DateTimeOffset now)
{
    private const int PerSchool = 5;

    private int number;

    public List<PositionRow> Make(IReadOnlyList<LocationRow> locations) =>
        [.. locations.Zip(DemoSchool.All).SelectMany(pair => Enumerable.Range(0, PerSchool).Select(i => One(pair.First, pair.Second.Kind, i)))];

    private PositionRow One(LocationRow location, DemoSchoolKind kind, int index)
    {
        var work = Work(kind, index);
        var minimum = random.Pick([8, 12, 16, 16, 20, 24]);
        var maximum = Math.Min(40, minimum + random.Pick([0, 4, 4, 8, 8, 16]));
        var start = NextTerm(random.Pick([0, 0, 0, 1]));
        var row = new PositionRow
        {
            Id = Guid.CreateVersion7(now),
            LocationId = location.Id,
            Reference = $"DB-{(++number).ToString("000", CultureInfo.InvariantCulture)}",
            Title = work.Title,
            FunctionCode = work.Function,
            SubjectCode = work.Subject,
            SectorCode = work.Sector,
            EducationLevelCode = work.Level,
            MinimumHours = Hours.Whole(minimum).TenThousandths,
            MaximumHours = Hours.Whole(maximum).TenThousandths,
            SmallestPart = maximum >= 32 ? Hours.Whole(12).TenThousandths : null,
            StartsOn = start,
            EndsOn = random.Percent(20) ? start.AddMonths(6).AddDays(-1) : null,
            Situations = work.Situations,
            State = random.Next(10) switch { 0 => PositionState.Possibility, 1 => PositionState.FreesUp, _ => PositionState.Open },
            ChangedAt = now,
        };
        foreach (var text in DemoNames.Expertise.Where(_ => random.Percent(12)).Take(3))
            row.Expertise.Add(new PositionExpertiseRow { Order = row.Expertise.Count, Text = text });
        return row;
    }

    private Job Work(DemoSchoolKind kind, int index) => kind switch
    {
        DemoSchoolKind.Primary => index switch
        {
            0 => new("Groepsleerkracht onderbouw", "LERAAR_PO_LB", "PO_GROEP", "BAO_12", "HBO_BACHELOR"),
            1 => new("Groepsleerkracht bovenbouw", "LERAAR_PO_LB", "PO_GROEP", "BAO_38", "HBO_BACHELOR"),
            2 => new("Groepsleerkracht middenbouw", "LERAAR_PO_LC", "PO_GROEP", "BAO_38", "HBO_BACHELOR"),
            3 => random.Percent(50)
                ? new("Vakleerkracht gym", "VAKLERAAR_PO", "PO_BEWEGING", "BAO_38", "HBO_BACHELOR")
                : new("Intern begeleider", "IB", null, "BAO_38", "HBO_BACHELOR"),
            _ => new("Onderwijsassistent", "ONDERWIJSASSISTENT_B", null, "BAO_38", "MBO4"),
        },
        DemoSchoolKind.SpecialPrimary => index switch
        {
            0 or 1 => new("Groepsleerkracht sbo", "LERAAR_PO_LC", "PO_GROEP", "SBO_38", "HBO_BACHELOR"),
            2 => new("Groepsleerkracht jonge kind sbo", "LERAAR_PO_LB", "PO_GROEP", "SBO_12", "HBO_BACHELOR"),
            3 => new("Logopedist", "LOGOPEDIST", null, "SBO_38", "HBO_BACHELOR"),
            _ => new("Onderwijsassistent", "ONDERWIJSASSISTENT_B", null, "SBO_38", "MBO3"),
        },
        DemoSchoolKind.Vmbo => index switch
        {
            0 => Teacher("LERAAR_VO_LB", "VMBO_TL_12", PositionSituations.ReplacementOrUnfilled),
            1 => Teacher("LERAAR_VO_LB", "VMBO_TL_34", PositionSituations.None),
            2 => Teacher("LERAAR_VO_LC", "VMBO_KB_34", PositionSituations.ReplacementOrUnfilled),
            3 => Teacher("LERAAR_VO_LB", "BRUG", PositionSituations.None),
            _ => random.Percent(50)
                ? new("Conciërge", "CONCIERGE", null, "VMBO_KB_34", null)
                : new("Technisch onderwijsassistent", "TOA", null, "VMBO_KB_34", "MBO4"),
        },
        DemoSchoolKind.HavoVwo => index switch
        {
            0 => Teacher("LERAAR_VO_LB", "HAVO_13", PositionSituations.None),
            1 => Teacher("LERAAR_VO_LC", "HAVO_45", PositionSituations.UpperFivePercentRoom),
            2 => Teacher("LERAAR_VO_LC", "VWO_46", PositionSituations.None),
            3 => Teacher("LERAAR_VO_LB", "VWO_13", PositionSituations.None),
            _ => new("Teamleider onderbouw", "TEAMLEIDER_VO", null, "HAVO_13", "HBO_BACHELOR"),
        },
        _ => index switch
        {
            0 => Teacher("LERAAR_VO_LB", "PRO", PositionSituations.None),
            1 => Teacher("LERAAR_VO_LB", "PRO", PositionSituations.ReplacementOrUnfilled),
            2 => new("Docent praktijkvakken", "LERAAR_VO_LB", "PRO_PRAKTIJK", "PRO", "HBO_BACHELOR"),
            3 => new("Leraarondersteuner", "LERAARONDERSTEUNER_A", null, "PRO", "MBO4"),
            _ => new("Schoolmaatschappelijk werker", "SMW", null, "PRO", "HBO_BACHELOR"),
        },
    };

    private Job Teacher(string function, string sector, PositionSituations situations)
    {
        var subject = random.Pick(DemoSubjects.For(sector));
        var name = EducationTables.Standard.Subjects[new SubjectCode(subject)].Name.Dutch;
        return new($"Leraar {name.ToLowerInvariant()}", function, subject, sector, "HBO_BACHELOR", situations);
    }

    // Terms start on 1 February and 1 August.
    private DateOnly NextTerm(int later)
    {
        var next = today.Month < 7 ? new DateOnly(today.Year, 8, 1) : new DateOnly(today.Year + 1, 2, 1);
        return next.AddMonths(6 * later);
    }

    private sealed record Job(
        string Title, string Function, string? Subject, string Sector, string? Level, PositionSituations Situations = PositionSituations.None);
}
