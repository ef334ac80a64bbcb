namespace MijnOptie.Domain.Retention;

/// <summary>A mail to a candidate about the age of what was filled in. In the order in which they come.</summary>
public enum ReminderKind
{
    /// <summary>"Does this still hold?", 60 days after the data was entered.</summary>
    Freshness60,

    /// <summary>"Does this still hold?", 300 days after the data was entered.</summary>
    Freshness300,

    /// <summary>"Your data will be erased", 30 days before the last day it is kept.</summary>
    Deletion30,

    /// <summary>"Your data will be erased", 7 days before the last day it is kept.</summary>
    Deletion7,
}
