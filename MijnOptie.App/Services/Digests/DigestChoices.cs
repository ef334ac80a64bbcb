using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Digests;

/// <summary>What a member of staff wants of mail.</summary>
internal sealed class DigestChoices(DataContexts contexts, DigestLinks links)
{
    /// <summary>Keeps how often, and in which language.</summary>
    public async Task KeepAsync(Guid account, DigestRhythm rhythm, string language, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        await context.Users.Where(a => a.Id == account)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Digest, rhythm).SetProperty(a => a.Language, language), cancellationToken);
    }

    /// <summary>Stops the mail of the account that a link is for. The same link may be pressed again.</summary>
    /// <returns>False when the link is not one of ours.</returns>
    public async Task<bool> StopAsync(string? code, CancellationToken cancellationToken)
    {
        if (!links.TryRead(code, out var account)) return false;
        await using var context = contexts.OpenPlatform();
        await context.Users.Where(a => a.Id == account).ExecuteUpdateAsync(set => set.SetProperty(a => a.Digest, DigestRhythm.Never), cancellationToken);
        return true;
    }
}
