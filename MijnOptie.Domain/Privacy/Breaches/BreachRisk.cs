namespace MijnOptie.Domain.Privacy;

/// <summary>What a breach can mean for the people whose data it is.</summary>
public enum BreachRisk
{
    /// <summary>Not known yet: treated as a risk.</summary>
    Unknown,

    /// <summary>Unlikely to mean anything: it is recorded and need not be reported.</summary>
    Unlikely,

    /// <summary>A risk: the authority is told.</summary>
    Risk,

    /// <summary>A high risk: the authority and the people are told.</summary>
    High,
}
