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

    /// <summary>Until the mail is sent or dropped; at most 30 days for a mail that cannot be delivered.</summary>
    UntilMailIsSent,

    /// <summary>One year after the mail was sent, given up or dropped.</summary>
    OneYearAfterMail,
}
