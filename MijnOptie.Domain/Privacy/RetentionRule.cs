namespace MijnOptie.Domain.Privacy;

/// <summary>How long a personal field is kept at most.</summary>
public enum RetentionRule
{
    /// <summary>One year after the candidate entered the data, or entered it again.</summary>
    OneYearAfterEntry,

    /// <summary>Seven days after the draft was last worked on.</summary>
    SevenDaysAfterLastChange,

    /// <summary>As long as the account exists, and until the service to the organisation ends.</summary>
    LifeOfAccount,

    /// <summary>One year after the sign-in, or on a device after the last one.</summary>
    OneYearAfterSignIn,
}
