using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Accounts;

/// <summary>An account as who keeps accounts sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">How the person is called.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="OrganisationId">The organisation; null for Mijn-OPtIE itself.</param>
/// <param name="Organisation">Its name; null for Mijn-OPtIE itself.</param>
/// <param name="Roles">What the person is, as <see cref="Platform.Security.Roles"/> spells it, in order.</param>
/// <param name="State">How far the account is.</param>
/// <param name="Since">Since when that is so: made, taken up, closed; or until when an invitation is open.</param>
/// <param name="Closure">Why it was closed; null when it is not.</param>
internal sealed record AccountView(
    Guid Id,
    string Name,
    string Email,
    Guid? OrganisationId,
    string? Organisation,
    IReadOnlyList<string> Roles,
    AccountState State,
    DateTimeOffset Since,
    AccountClosure? Closure)
{
    /// <summary>Hides the person: this text may reach a log.</summary>
    public override string ToString() => $"Account {Id} {State}";
}
