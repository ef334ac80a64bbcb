namespace MijnOptie.Domain.Education;

/// <summary>Facts about a position on which the law opens an extra route (column <c>position_condition</c> of the rules).</summary>
[Flags]
public enum PositionSituations
{
    /// <summary>An ordinary position.</summary>
    None = 0,

    /// <summary>Replaces someone, or could not be filled by a qualified person (WVO 2020 art. 7.14, WEC art. 3 lid 5).</summary>
    ReplacementOrUnfilled = 1,

    /// <summary>There is room within the 5% of upper-school hours that may be taught without a first degree (WVO 2020 art. 7.16).</summary>
    UpperFivePercentRoom = 2,

    /// <summary>A guest teacher, at most six clock hours a week on yearly average (WVO 2020 art. 7.19).</summary>
    GuestTeacher = 4,

    /// <summary>Works in a team of vmbo and mbo together.</summary>
    VmboMboTeam = 8,

    /// <summary>A deviation was agreed (mbo).</summary>
    DeviationAgreed = 16,

    /// <summary>Part of an entry programme given within VO.</summary>
    EntryProgramme = 32,

    /// <summary>Works in a team across subjects in years 1 and 2.</summary>
    CrossSubjectTeamYears12 = 64,
}
