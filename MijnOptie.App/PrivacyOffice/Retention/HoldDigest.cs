using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Retention;

/// <summary>Tells the privacy officer of holds that soon end by themselves: after that the data goes.</summary>
internal sealed class HoldDigest(DataContexts contexts, IStringLocalizer<PrivacyOfficeTexts> texts, TimeProvider time) : IDigestPart
{
    /// <summary>Days ahead that are looked at.</summary>
    public const int Days = 14;

    public string Role => Roles.PrivacyOfficer;

    public async Task<DigestLine?> OfAsync(DigestReader reader, CancellationToken cancellationToken)
    {
        if (reader.Scope is not { } scope) return null;
        var today = DutchTime.DayOf(time.GetUtcNow());
        var last = today.AddDays(Days);
        await using var context = contexts.Open(scope);
        var ending = await context.Set<RetentionHoldRow>().CountAsync(hold => hold.EndedAt == null && hold.Until >= today && hold.Until <= last, cancellationToken);
        return ending == 0 ? null : new DigestLine(() => texts[ending == 1 ? "Digest.Hold.One" : "Digest.Hold.Many", ending, Days], "/fg/bewaren");
    }
}
