namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>What became of a mail.</summary>
internal enum MailState
{
    /// <summary>To be sent, now or at a next attempt.</summary>
    Waiting = 0,

    /// <summary>Taken by the mail server.</summary>
    Sent = 1,

    /// <summary>Given up: the mail server refused it for good, or did not take it time after time.</summary>
    Failed = 2,

    /// <summary>Not sent on purpose: the person is gone or wants no mail, or its link was dead.</summary>
    Dropped = 3,
}
