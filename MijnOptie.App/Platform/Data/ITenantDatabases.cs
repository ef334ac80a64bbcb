using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Data;

/// <summary>
/// Says which database holds the rows of an organisation. Today all share one; an organisation with a database of its own
/// is a row in this map and nothing else.
/// </summary>
internal interface ITenantDatabases
{
    /// <summary>The connection string for an organisation, or for what belongs to none.</summary>
    string ConnectionStringFor(OrganisationId? organisation);
}
