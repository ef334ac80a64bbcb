namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>The app that makes codes for an account: its key, and the last code that was used.</summary>
internal sealed class AuthenticatorRow
{
    public const int MaximumKeyLength = 1000;

    public Guid AccountId { get; set; }

    /// <summary>The key that codes are checked with, encrypted; null until a first code proved that the app has it.</summary>
    public string? Key { get; set; }

    /// <summary>A key that is shown and not yet proved, encrypted.</summary>
    public string? PendingKey { get; set; }

    /// <summary>The time step, of thirty seconds, of the last code that was accepted: only later ones are.</summary>
    public long LastStep { get; set; }
}
