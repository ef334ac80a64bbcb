namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>What came of offering one mail.</summary>
internal abstract record MailAnswer
{
    private MailAnswer()
    {
    }

    /// <summary>Taken.</summary>
    public sealed record Taken : MailAnswer;

    /// <summary>Refused for good (5xx): the address does not exist, or the mail is unwanted there.</summary>
    /// <param name="Code">The reply of the server.</param>
    public sealed record Refused(int Code) : MailAnswer;

    /// <summary>Not now (4xx), or the connection was lost halfway so that nobody knows.</summary>
    /// <param name="Code">The reply of the server; null when there was none.</param>
    /// <param name="Fault">What happened, as a code.</param>
    public sealed record Later(int? Code, string Fault) : MailAnswer;

    /// <summary>It never came to this mail: the server does not answer, or does not let us in.</summary>
    /// <param name="Fault">What happened, as a code.</param>
    public sealed record Unreachable(string Fault) : MailAnswer;
}
