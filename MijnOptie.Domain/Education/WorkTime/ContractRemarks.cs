namespace MijnOptie.Domain.Education;

/// <summary>What is unusual about the size of an appointment. A remark warns and never refuses: older appointments are lawful.</summary>
[Flags]
public enum ContractRemarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Smaller than the smallest new appointment of the sector.</summary>
    UnderSmallestContract = 1,

    /// <summary>Not on a step of the sector: whole hours in primary education.</summary>
    BetweenSteps = 2,
}
