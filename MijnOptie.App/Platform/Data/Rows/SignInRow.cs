namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// One attempt to sign in. One that succeeded is also the session: it stands open until it is ended here, or its cookie
/// runs out. Belongs to an account, or to nobody when the address was unknown; what was typed is never kept.
/// </summary>
internal sealed class SignInRow
{
    public const int MaximumAddressLength = 45; // IPv6 with an embedded IPv4 address
    public const int MaximumUserAgentLength = 300;

    public Guid Id { get; set; }

    public Guid? AccountId { get; set; }

    public DateTimeOffset At { get; set; }

    public string? IpAddress { get; set; }

    public string? UserAgent { get; set; }

    public SignInMeans Means { get; set; }

    public SignInOutcome Outcome { get; set; }

    /// <summary>When the person last proved to be who they are in this session; null for an attempt that is no session.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>When the session was ended by signing out here or elsewhere; null when it was not.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
