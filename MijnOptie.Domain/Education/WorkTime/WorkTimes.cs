namespace MijnOptie.Domain.Education;

/// <summary>
/// The working time of each sector by default. Figures come from collective agreements, in sources of 2015 to 2020 that
/// were not checked against those now in force.
/// </summary>
public static class WorkTimes
{
    private const string Memory = "uit geheugen; te bevestigen in de huidige cao";

    /// <summary>Primary and special education (cao PO).</summary>
    public static WorkTime Primary { get; } = new()
    {
        HoursPerYear = new(1659m, "RMU; normjaartaak.nl; taakberekeningpo.nl", Certainty.High),
        HoursPerWeek = new(40m, "cao PO sinds 1-8-2015 (AVS, RMU, Leeuwendaal)", Certainty.High),
        SocialSecurityHoursPerWeek = null,
        SmallestContract = new(8m, "AVS; Leeuwendaal", Certainty.Medium),
        SmallestReplacement = new(5m, "AVS", Certainty.Medium),
        ContractStep = new(1m, "AVS: hele uren, derde decimaal van de wtf 0 of 5", Certainty.Medium),
        MostTeachingHours = new(940m, Memory, Certainty.Low),
        ShowsFactorFirst = false,
    };

    /// <summary>Secondary education (cao VO).</summary>
    public static WorkTime Secondary { get; } = new()
    {
        HoursPerYear = new(1659m, "alphalyceum.nl over de cao VO (normbetrekking 1659 uur)", Certainty.High),
        HoursPerWeek = new(40m, "afspraak van het product", Certainty.Low),
        SocialSecurityHoursPerWeek = new(36.86m, Memory, Certainty.Low),
        SmallestContract = null,
        SmallestReplacement = null,
        ContractStep = null,
        MostTeachingHours = new(720m, Memory, Certainty.Low),
        ShowsFactorFirst = true,
    };

    /// <summary>Vocational and adult education (cao mbo).</summary>
    public static WorkTime Vocational { get; } = new()
    {
        HoursPerYear = new(1659m, Memory, Certainty.Medium),
        HoursPerWeek = new(40m, "afspraak van het product", Certainty.Low),
        SocialSecurityHoursPerWeek = new(36.86m, "mbo-cao.nl, toelichting bij art. 1.1 onder u", Certainty.High),
        SmallestContract = null,
        SmallestReplacement = null,
        ContractStep = null,
        MostTeachingHours = null,
        ShowsFactorFirst = true,
    };

    /// <summary>Most clock hours a week of a guest teacher in VO and MBO, on yearly average, whatever the factor.</summary>
    public static SourcedFigure GuestTeacherHours { get; } = new(6m, "WVO 2020 art. 7.19; WEB art. 4.2.1 lid 6", Certainty.High);

    /// <summary>Most months of a student teacher's appointment at full time; divided by the factor for a part-time one.</summary>
    public static SourcedFigure StudentTeacherMonths { get; } = new(5m, "WPO art. 3 lid 4; WEC art. 3 lid 6; WVO 2020 art. 7.17", Certainty.High);

    /// <summary>The working time of the sector a node lies in; null where no agreement of a sector decides (central office) or for an unknown code.</summary>
    public static WorkTime? Of(SectorCode sector) => EducationTables.Standard.Sectors.Top(sector)?.Value switch
    {
        "PO" or "GO" => Primary,
        "VO" => Secondary,
        "MBO" or "VE" => Vocational,
        _ => null,
    };
}
