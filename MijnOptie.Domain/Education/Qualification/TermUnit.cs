namespace MijnOptie.Domain.Education;

/// <summary>How the months of a term are counted.</summary>
public enum TermUnit
{
    /// <summary>There is no term.</summary>
    None = 0,

    /// <summary>Calendar months from the first day.</summary>
    Calendar = 1,

    /// <summary>School years: the year begun counts as the first, and each ends on 31 July.</summary>
    SchoolYear = 2,

    /// <summary>Months at full time: divided by the work-time factor.</summary>
    FullTimeMonths = 3,
}
