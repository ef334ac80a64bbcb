using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.App.Services.Demo;

/// <summary>What someone can do: a common combination of function, subject, qualification and sector.</summary>
internal sealed record DemoProfile(
    ImmutableArray<FunctionCode> Functions,
    ImmutableArray<SubjectCode> Subjects,
    ImmutableArray<HeldQualification> Qualifications,
    ImmutableArray<SectorCode> Sectors,
    EducationLevelCode Level)
{
    public static DemoProfile Draw(DemoRandom random) => random.Next(100) switch
    {
        < 38 => Primary(random),
        < 44 => PrimaryInTraining(),
        < 70 => Secondary(random),
        < 78 => FirstDegree(random),
        < 83 => PhysicalEducation(),
        < 88 => PrimaryTowardsSecondary(random),
        < 94 => Assistant(random),
        < 97 => Of(["IB", "KC_PO"], [], [Held("PABO")], ["BAO", "SBO"], "HBO_MASTER"),
        _ => Of(["TEAMLEIDER_VO"], [], [Held("T2", "GESCHIEDENIS")], ["HAVO", "VWO", "VMBO"], "HBO_MASTER"),
    };

    private static DemoProfile Primary(DemoRandom random) => Of(
        random.Percent(25) ? ["LERAAR_PO_LC", "LERAAR_PO_LB"] : ["LERAAR_PO_LB"],
        random.Percent(20) ? ["PO_GROEP", "PO_BEWEGING"] : ["PO_GROEP"],
        random.Next(4) switch
        {
            0 => [Held("PABO"), Held("GYM_38")],
            1 => [Held("PABO"), new HeldQualification(new QualificationCode("GYM_38_TRAINING"), null, InTraining: true)],
            _ => [Held("PABO")],
        },
        random.Percent(30) ? ["BAO", "SBO"] : ["BAO"],
        "HBO_BACHELOR");

    private static DemoProfile PrimaryInTraining() => Of(
        ["ZIJINSTROMER", "LERAAR_PO_LB"], ["PO_GROEP"],
        [new HeldQualification(new QualificationCode("ZIJ_PO"), null, InTraining: true)], ["BAO", "SBO"], "WO_BACHELOR");

    private static DemoProfile Secondary(DemoRandom random)
    {
        var subject = random.Pick(DemoSubjects.All);
        return Of(["LERAAR_VO_LB"], [subject], [Held("T2", subject)],
            random.Percent(50) ? ["VMBO", "BRUG", "HAVO_13"] : ["HAVO", "VWO"], "HBO_BACHELOR");
    }

    private static DemoProfile FirstDegree(DemoRandom random)
    {
        var subject = random.Pick(DemoSubjects.All);
        return Of(["LERAAR_VO_LC", "LERAAR_VO_LD"], [subject], [Held("T1", subject)], ["VWO", "HAVO"], "WO_MASTER");
    }

    private static DemoProfile PhysicalEducation() => Of(
        ["LERAAR_VO_LB", "VAKLERAAR_PO"], ["LO", "PO_BEWEGING"], [Held("UNGRADED", "LO")], ["BAO", "VMBO", "HAVO", "PRO"], "HBO_BACHELOR");

    private static DemoProfile PrimaryTowardsSecondary(DemoRandom random)
    {
        var subject = random.Pick(["NEDERLANDS", "WISKUNDE", "ENGELS"]);
        return Of(["LERAAR_VO_LB", "LERAAR_PO_LB"], [subject, "PO_GROEP"], [Held("PABO")], ["VMBO", "PRO", "BRUG", "BAO"], "HBO_BACHELOR");
    }

    private static DemoProfile Assistant(DemoRandom random) => Of(
        random.Percent(50) ? ["ONDERWIJSASSISTENT_B", "LERAARONDERSTEUNER_A"] : ["ONDERWIJSASSISTENT_B", "CONCIERGE"],
        [], [Held("TEACH_ASSIST")], ["BAO", "SBO", "PRO", "VMBO"], "MBO4");

    private static HeldQualification Held(string code, string? subject = null) =>
        new(new QualificationCode(code), subject is null ? null : new SubjectCode(subject));

    private static DemoProfile Of(string[] functions, string[] subjects, HeldQualification[] held, string[] sectors, string level) => new(
        [.. functions.Select(code => new FunctionCode(code))],
        [.. subjects.Select(code => new SubjectCode(code))],
        [.. held],
        [.. sectors.Select(code => new SectorCode(code))],
        new EducationLevelCode(level));
}
