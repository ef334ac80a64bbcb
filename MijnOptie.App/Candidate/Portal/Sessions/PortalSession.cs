using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>A person who looks at the own data.</summary>
/// <param name="Secret">What this browser holds.</param>
/// <param name="Offer">The offer that is shown.</param>
/// <param name="Others">The person's other offers that the same link opened.</param>
/// <param name="ExpiresAt">Exclusive.</param>
/// <param name="DownloadUntil">Until when the data may be taken along; null for not before a code is given.</param>
internal sealed record PortalSession(
    Secret Secret, HeldOffer Offer, IReadOnlyList<HeldOffer> Others, DateTimeOffset ExpiresAt, DateTimeOffset? DownloadUntil)
{
    public TenantScope Scope => TenantScope.For(Offer.Organisation);
}
