using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>What someone can do: a common combination of function, subject, qualification, sector and level.</summary>
internal sealed record SkewedProfile(
    ImmutableArray<FunctionCode> Functions,
    ImmutableArray<SubjectCode> Subjects,
    ImmutableArray<HeldQualification> Held,
    ImmutableArray<SectorCode> Sectors,
    EducationLevelCode Level)
{
    public static SkewedProfile Of(Draw draw) => draw.Below(100) switch
    {
        < 40 => Make(
            draw.Percent(25) ? ["LERAAR_PO_LC", "LERAAR_PO_LB"] : ["LERAAR_PO_LB"],
            draw.Percent(20) ? ["PO_GROEP", "PO_BEWEGING"] : ["PO_GROEP"],
            draw.Percent(25) ? [("PABO", null), ("GYM_38", null)] : [("PABO", null)],
            draw.Percent(30) ? ["BAO", "SBO"] : draw.Percent(15) ? ["SO", "BAO"] : ["BAO"],
            "HBO_BACHELOR"),
        < 46 => Make(["LERAAR_GO", "LERAAR_PO_LB"], ["PO_GROEP"], [("PABO", null)], ["SO", "SBO", "BAO"], draw.One("HBO_BACHELOR", "HBO_MASTER")),
        < 74 => Secondary(draw),
        < 80 => Vocational(draw),
        < 84 => Make(["LERAAR_VO_LB", "VAKLERAAR_PO"], ["LO", "PO_BEWEGING"], [("UNGRADED", "LO")], ["BAO", "VMBO", "HAVO", "PRO"], "HBO_BACHELOR"),
        < 94 => Make(
            draw.Percent(50) ? ["ONDERWIJSASSISTENT_B", "LERAARONDERSTEUNER_A"] : ["ONDERWIJSASSISTENT_B", "KLASSENASSISTENT_SO"],
            [],
            [("TEACH_ASSIST", null)],
            draw.Percent(50) ? ["BAO", "SBO"] : ["BAO", "SO", "VMBO"],
            draw.One("MBO4", "MBO4", "AD")),
        < 97 => Make(["IB", "KC_PO"], [], [("PABO", null)], ["BAO", "SBO"], "HBO_MASTER"),
        _ => Make([draw.One("DIR_PO", "TEAMLEIDER_VO", "TOA", "MENTOR")], [], [("T2", "GESCHIEDENIS")], ["BAO", "HAVO", "VMBO"], "HBO_MASTER"),
    };

    private static SkewedProfile Secondary(Draw draw)
    {
        var subject = draw.Skewed(Expertises.Subjects);
        var other = draw.Skewed(Expertises.Subjects);
        var first = draw.Percent(35);
        return Make(
            first ? ["LERAAR_VO_LC", "LERAAR_VO_LD"] : ["LERAAR_VO_LB"],
            other != subject && draw.Percent(20) ? [subject, other] : [subject],
            draw.Below(10) switch
            {
                0 => [("ZIJ_VO", subject)],
                1 => [("T2", subject), ("T2", other)],
                _ => [(first ? "T1" : "T2", subject)],
            },
            first ? ["VWO", "HAVO"] : draw.Percent(50) ? ["VMBO", "BRUG", "HAVO_13"] : ["HAVO", "VWO", "VMBO"],
            first ? "WO_MASTER" : "HBO_BACHELOR");
    }

    private static SkewedProfile Vocational(Draw draw)
    {
        var subject = draw.Skewed(Expertises.Subjects);
        return Make(
            draw.Percent(30) ? ["DOCENT_MBO_LB", "LERAAR_VO_LB"] : ["DOCENT_MBO_LB", "INSTRUCTEUR_MBO"],
            [subject],
            draw.Percent(60) ? [("T2", subject)] : [("PDG", null)],
            draw.Percent(50) ? ["MBO"] : ["MBO", "VMBO"],
            "HBO_BACHELOR");
    }

    private static SkewedProfile Make(string[] functions, string[] subjects, (string Code, string? Subject)[] held, string[] sectors, string level) => new(
        [.. functions.Select(code => new FunctionCode(code))],
        [.. subjects.Select(code => new SubjectCode(code))],
        [.. held.Select(each => new HeldQualification(new QualificationCode(each.Code), each.Subject is null ? null : new SubjectCode(each.Subject)))],
        [.. sectors.Select(code => new SectorCode(code))],
        new EducationLevelCode(level));
}
