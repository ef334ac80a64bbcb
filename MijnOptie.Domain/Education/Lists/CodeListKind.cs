namespace MijnOptie.Domain.Education;

/// <summary>The lists that can differ per organisation. Sectors, qualifications and education levels are law and cannot.</summary>
public enum CodeListKind
{
    /// <summary>Job functions.</summary>
    Function = 0,

    /// <summary>Subjects.</summary>
    Subject = 1,

    /// <summary>Why candidates move.</summary>
    Category = 2,

    /// <summary>How far candidates are.</summary>
    Status = 3,
}
