namespace MijnOptie.Domain.Privacy;

/// <summary>Why data may go to someone else (P22). There is no other reason.</summary>
public enum DisclosureGround
{
    /// <summary>To a processor, who works on our instructions under an agreement (AVG art. 28).</summary>
    Processor,

    /// <summary>To perform the agreement with the person.</summary>
    Agreement,

    /// <summary>The person agreed to it.</summary>
    Consent,

    /// <summary>A legitimate interest that was weighed.</summary>
    LegitimateInterest,

    /// <summary>The law demands it.</summary>
    LegalDuty,
}
