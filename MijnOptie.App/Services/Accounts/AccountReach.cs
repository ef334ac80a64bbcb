using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>Who acts on accounts, and on which: an administrator on all, an organisation's own administrator on those of that organisation.</summary>
/// <param name="By">The account of who acts.</param>
/// <param name="Only">The one organisation it is limited to; null for no limit.</param>
internal sealed record AccountReach(Guid By, OrganisationId? Only)
{
    /// <summary>Who works on the server itself, at the command line. There is no account behind it: in the audit log it is the empty id.</summary>
    public static AccountReach Operator { get; } = new(Guid.Empty, null);

    /// <summary>Whether an account of this organisation may be seen and changed; null for an account of Mijn-OPtIE itself.</summary>
    public bool Covers(Guid? organisation) => Only is not { } only || only.Value == organisation;

    /// <summary>The roles an account of this organisation can have.</summary>
    public static IReadOnlyList<string> RolesIn(Guid? organisation) => organisation is null ? [Roles.Administrator] : Roles.OfOrganisation;

    /// <summary>As whom a line in the audit log is written: it belongs to the organisation of the account, or to Mijn-OPtIE's own.</summary>
    public StaffMember In(Guid? organisation) =>
        new(By, TenantScope.For(organisation is { } id ? new OrganisationId(id) : OrganisationDirectory.Pool));
}
