namespace MijnOptie.Tests.Support.Smtp;

/// <summary>A moment in a talk with the mail server at which something can go wrong.</summary>
public enum SmtpMoment
{
    Greeting,
    SignIn,
    Sender,
    Recipient,

    /// <summary>The mail is about to come.</summary>
    Data,

    /// <summary>The mail is there, whole.</summary>
    Content,
}
