namespace MijnOptie.App.Services.SigningIn;

/// <summary>A passkey of an account.</summary>
/// <param name="Id">Its credential id, in base64url.</param>
/// <param name="Name">What the person called it.</param>
/// <param name="CreatedAt">When it was added.</param>
/// <param name="IsBackedUp">Whether it travels with the person's other devices, as far as the device said.</param>
internal sealed record PasskeyEntry(string Id, string Name, DateTimeOffset CreatedAt, bool IsBackedUp);
