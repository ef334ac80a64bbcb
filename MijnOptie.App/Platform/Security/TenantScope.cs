using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// The right to work with the rows of one organisation. It is made in three places only: from the claims of a signed-in
/// member of staff, from the organisation a candidate sends an offer to, and by a job that says for whom it runs.
/// </summary>
internal readonly record struct TenantScope
{
    private TenantScope(OrganisationId organisation) => Organisation = organisation;

    public OrganisationId Organisation { get; }

    /// <summary>For a job, a seed or an offer on its way in.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static TenantScope For(OrganisationId organisation) => organisation.Value == Guid.Empty
        ? throw new ArgumentException("An organisation is needed.", nameof(organisation))
        : new TenantScope(organisation);
}
