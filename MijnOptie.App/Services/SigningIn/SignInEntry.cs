using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>A line of the sign-in log.</summary>
/// <param name="Id">The line; of an open session also what ends it.</param>
/// <param name="Account">The account.</param>
/// <param name="Person">Display name of the account; null in a person's own log.</param>
/// <param name="At">When.</param>
/// <param name="IpAddress">From which address.</param>
/// <param name="UserAgent">With which browser, as it calls itself.</param>
/// <param name="Means">With what.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="IsOpen">Whether it is a session that stands open.</param>
internal sealed record SignInEntry(
    Guid Id, Guid? Account, string? Person, DateTimeOffset At, string? IpAddress, string? UserAgent, SignInMeans Means, SignInOutcome Outcome, bool IsOpen)
{
    /// <summary>Hides the person: this text may reach a log.</summary>
    public override string ToString() => $"SignInEntry {Id}";
}
