using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Data;

/// <summary>
/// Says which database holds the rows of an organisation. All share one, but for those that have a database of their own. What
/// belongs to no organisation lies in the shared one.
/// </summary>
internal interface ITenantDatabases
{
    /// <summary>The connection string of the database that is shared.</summary>
    string Shared { get; }

    /// <summary>The organisations with a database of their own, and its connection string.</summary>
    IReadOnlyDictionary<OrganisationId, string> Own { get; }

    /// <summary>The connection string for an organisation, or for what belongs to none.</summary>
    string ConnectionStringFor(OrganisationId? organisation);
}
