namespace MijnOptie.App.Platform.Security;

/// <summary>Why an account was closed.</summary>
internal enum AccountClosure
{
    /// <summary>The person asked for it.</summary>
    OnRequest = 1,

    /// <summary>The person no longer works for the organisation, or no longer with this.</summary>
    NoLongerNeeded = 2,

    /// <summary>Someone else may know the password, or the account was misused.</summary>
    Safety = 3,

    /// <summary>The subscription of the organisation ended.</summary>
    SubscriptionEnded = 4,
}
