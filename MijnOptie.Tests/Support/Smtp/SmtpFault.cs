namespace MijnOptie.Tests.Support.Smtp;

/// <summary>What goes wrong.</summary>
internal abstract record SmtpFault
{
    public sealed record Reply(int Code) : SmtpFault;

    /// <summary>It says nothing any more, and holds the line.</summary>
    public sealed record Stall : SmtpFault;

    /// <summary>It hangs up. After <see cref="SmtpMoment.Content"/> it has the mail all the same.</summary>
    public sealed record Drop : SmtpFault;
}
