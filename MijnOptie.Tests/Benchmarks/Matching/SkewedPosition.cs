using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>Draws a position at a school.</summary>
internal static class SkewedPosition
{
    public static readonly DateOnly SchoolYear = new(2027, 8, 1);

    public static Position At(School school, Draw draw)
    {
        var (function, subject, sector) = Work(school.Kind, draw);
        var most = draw.One(8, 12, 16, 16, 20, 24, 24, 32, 32, 40);
        var least = draw.Percent(50) ? most : Math.Max(4, most - (4 * draw.Below(4)));
        var start = draw.Percent(60) ? SchoolYear : SchoolYear.AddDays(draw.Below(300) - 120);
        return new Position
        {
            Id = new PositionId(draw.Id()),
            Location = school.Id,
            Point = school.Point,
            Function = new FunctionCode(function),
            Subject = subject is null ? null : new SubjectCode(subject),
            Sector = new SectorCode(sector),
            Requirements = new Requirements(
                null,
                draw.Percent(15) ? new EducationLevelCode("HBO_BACHELOR") : null,
                [.. Enumerable.Range(0, draw.One(0, 0, 1, 1, 2, 3)).Select(_ => draw.Skewed(Expertises.All)).Distinct()]),
            Hours = HoursRange.Create(Hours.Whole(least), Hours.Whole(most)).Value,
            SmallestPart = most >= 24 && draw.Percent(25) ? Hours.Whole(8) : null,
            Period = DateRange.Create(start, draw.Percent(30) ? start.AddDays(120 + draw.Below(245)) : null).Value,
            Situations = draw.Percent(20) ? PositionSituations.ReplacementOrUnfilled : PositionSituations.None,
            State = PositionState.Open,
            Holder = null,
        };
    }

    private static (string Function, string? Subject, string Sector) Work(SchoolKind kind, Draw draw) => kind switch
    {
        SchoolKind.Primary => draw.Below(100) switch
        {
            < 68 => (draw.One("LERAAR_PO_LB", "LERAAR_PO_LB", "LERAAR_PO_LB", "LERAAR_PO_LC"), "PO_GROEP", draw.One("BAO_12", "BAO_38", "BAO_38")),
            < 76 => ("VAKLERAAR_PO", "PO_BEWEGING", "BAO_38"),
            < 90 => ("ONDERWIJSASSISTENT_B", null, draw.One("BAO_12", "BAO_38")),
            < 96 => ("IB", null, "BAO_38"),
            _ => ("DIR_PO", null, "BAO_38"),
        },
        SchoolKind.Special => draw.Percent(70)
            ? ("LERAAR_GO", "PO_GROEP", draw.One("SO_TOT7", "SO_VANAF7"))
            : ("KLASSENASSISTENT_SO", null, "SO_VANAF7"),
        SchoolKind.Secondary => draw.Percent(90)
            ? (draw.One("LERAAR_VO_LB", "LERAAR_VO_LB", "LERAAR_VO_LC", "LERAAR_VO_LD"), draw.Skewed(Expertises.Subjects),
                draw.One("BRUG", "VMBO_BB_12", "VMBO_KB_34", "VMBO_TL_12", "VMBO_TL_34", "HAVO_13", "HAVO_45", "HAVO_45", "VWO_13", "VWO_46", "VWO_46", "PRO"))
            : (draw.One("TOA", "MENTOR", "TEAMLEIDER_VO"), null, draw.One("HAVO_13", "VMBO_TL_34")),
        _ => draw.Percent(80)
            ? (draw.One("DOCENT_MBO_LB", "DOCENT_MBO_LC"), draw.Skewed(Expertises.Subjects), draw.One("MBO_2", "MBO_3", "MBO_4"))
            : ("INSTRUCTEUR_MBO", null, draw.One("MBO_2", "MBO_3")),
    };
}
