using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;

namespace MijnOptie.App.PrivacyOffice.Breaches;

/// <summary>Tells the privacy officer of data breaches that are not closed.</summary>
internal sealed class BreachDigest(DataContexts contexts, IStringLocalizer<PrivacyOfficeTexts> texts) : IDigestPart
{
    public string Role => Roles.PrivacyOfficer;

    public async Task<DigestLine?> OfAsync(DigestReader reader, CancellationToken cancellationToken)
    {
        if (reader.Scope is not { } scope) return null;
        await using var context = contexts.Open(scope);
        var open = await context.Set<BreachRow>().CountAsync(breach => breach.ClosedAt == null, cancellationToken);
        return open == 0 ? null : new DigestLine(() => texts[open == 1 ? "Digest.Breach.One" : "Digest.Breach.Many", open], "/fg/datalekken");
    }
}
