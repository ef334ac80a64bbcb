namespace MijnOptie.Domain.Education;

/// <summary>What a rule asks about the person besides what is held.</summary>
public enum PersonCondition
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Is in training for it: a fact, without which the rule does not speak.</summary>
    InTraining = 1,

    /// <summary>A study agreement: still to be signed, so it blocks nothing.</summary>
    StudyAgreement = 2,

    /// <summary>A suitability statement by the employer: still to be given, so it blocks nothing.</summary>
    EmployerSuitabilityStatement = 3,
}
