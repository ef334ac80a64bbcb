using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Hr.Imports;

/// <summary>The import that waits for the signed-in person's yes.</summary>
internal sealed class WaitingImport(CurrentStaff staff, PendingImports pending)
{
    /// <returns>The import; null when it is another's, or is no longer kept.</returns>
    public async Task<PendingImport?> FindAsync(Guid id) => pending.Find(await staff.RequireAsync(Roles.Hr), id);

    public async Task DropAsync(Guid id)
    {
        if (await FindAsync(id) is { } import) pending.Drop(import);
    }
}
