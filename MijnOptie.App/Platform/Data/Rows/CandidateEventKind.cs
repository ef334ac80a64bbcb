namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>What a candidate did with the own data. The numbers are stored: they never change.</summary>
internal enum CandidateEventKind
{
    /// <summary>Sent the form.</summary>
    Sent = 0,

    /// <summary>Sent the form again.</summary>
    SentAgain = 1,

    /// <summary>Showed that the address is the person's own.</summary>
    AddressConfirmed = 2,

    /// <summary>A newer offer of the same person took the place of this one.</summary>
    Replaced = 3,

    /// <summary>Opened the own data by a link.</summary>
    Opened = 4,

    Changed = 5,

    /// <summary>Asked for another address, which is still to be confirmed.</summary>
    AddressChangeAsked = 6,

    Renewed = 7,

    Paused = 8,

    PauseEnded = 9,

    MailStopped = 10,

    MailResumed = 11,

    Downloaded = 12,

    /// <summary>Said that what is stored still holds.</summary>
    SaidStillRight = 13,
}
