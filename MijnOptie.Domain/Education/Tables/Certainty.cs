namespace MijnOptie.Domain.Education;

/// <summary>How sure a row of a reference table is, at the text version its source names; a higher value is surer.</summary>
public enum Certainty
{
    /// <summary>Weak or contradicted. A rule of this certainty is off unless an organisation switches it on.</summary>
    Low = 0,

    /// <summary>One source, or a reading of one's own.</summary>
    Medium = 1,

    /// <summary>Read in the text of the law, or in sources that agree.</summary>
    High = 2,
}
