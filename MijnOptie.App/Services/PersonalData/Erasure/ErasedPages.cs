using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Takes erased rows off the disk of an embedded database. Erased pages are overwritten in the file (secure_delete), but the log beside
/// it keeps older pages until it is emptied; that waits for readers, so a busy moment leaves it to the next round.
/// </summary>
internal sealed class ErasedPages(DataContexts contexts, IOptions<DatabaseOptions> options)
{
    public async Task<bool> TakeOffDiskAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        if (options.Value.Provider != DatabaseProvider.Sqlite) return true;
        await using var context = contexts.Open(scope);
        return await WriteAheadLog.EmptyAsync(context, cancellationToken);
    }
}
