using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>
/// Finds, in every organisation and in the pool, the offers made with an address: to answer at that address, and for nothing
/// else. Each organisation is asked in its own scope, so it takes the same work whether the address is known or not.
/// </summary>
internal sealed class OffersByAddress(DataContexts contexts, OrganisationDirectory organisations)
{
    /// <returns>The offers, newest first.</returns>
    public async Task<IReadOnlyList<AddressedOffer>> FindAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var key = address.Key;
        var found = new List<AddressedOffer>();
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            await using var context = contexts.Open(TenantScope.For(organisation.Id));
            var rows = await context.Candidates.AsNoTracking().Where(c => c.EmailKey == key)
                .Select(c => new { c.Id, c.Initials, c.FirstName, c.EnteredAt })
                .ToListAsync(cancellationToken);
            found.AddRange(rows.Select(row => new AddressedOffer(
                new HeldOffer(organisation.Id, new CandidateId(row.Id)),
                organisation.Id == OrganisationDirectory.Pool ? null : organisation.Name,
                string.IsNullOrWhiteSpace(row.FirstName) ? row.Initials : row.FirstName,
                row.EnteredAt)));
        }
        return [.. found.OrderByDescending(offer => offer.EnteredAt).ThenBy(offer => offer.Offer.Candidate)];
    }
}
