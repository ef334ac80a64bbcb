namespace MijnOptie.App.Platform.Data;

/// <summary>One field of a draft that is to be kept.</summary>
internal sealed record DraftFieldChange(Guid Draft, string TokenHash, string Field, string Value, DateTimeOffset At, DateTimeOffset ExpiresAt);
