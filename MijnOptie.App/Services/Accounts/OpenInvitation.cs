namespace MijnOptie.App.Services.Accounts;

/// <summary>An invitation that can be accepted.</summary>
/// <param name="Account">The account it is for.</param>
/// <param name="Name">How the person is called.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Organisation">Name of the organisation; null for Mijn-OPtIE itself.</param>
/// <param name="Roles">What the person will be, as <see cref="Platform.Security.Roles"/> spells it.</param>
/// <param name="ExpiresAt">From here on the link works no longer.</param>
internal sealed record OpenInvitation(Guid Account, string Name, string Email, string? Organisation, IReadOnlyList<string> Roles, DateTimeOffset ExpiresAt)
{
    /// <summary>Hides everything: it is personal data and this text may reach a log.</summary>
    public override string ToString() => $"OpenInvitation {Account}";
}
