namespace MijnOptie.App.Services.SigningIn;

/// <summary>A device that stands in for a code.</summary>
internal sealed record TrustedDevice(
    Guid Id, string? UserAgent, string? IpAddress, DateTimeOffset LastSeenAt, DateTimeOffset TrustedUntil, bool IsHere);
