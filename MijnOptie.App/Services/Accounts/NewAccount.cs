using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>Someone to make an account for, as the organisation supplied it (P17).</summary>
/// <param name="Name">How the person is called.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Organisation">The organisation; null for Mijn-OPtIE itself.</param>
/// <param name="Roles">At least one, as <see cref="Platform.Security.Roles"/> spells it.</param>
internal sealed record NewAccount(string Name, EmailAddress Email, OrganisationId? Organisation, ImmutableArray<string> Roles)
{
    /// <summary>Hides the person: this text may reach a log.</summary>
    public override string ToString() => "NewAccount";
}
