using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Access;

/// <summary>Links that are mailed to a candidate and work once. We keep the hash of what is in them.</summary>
internal sealed class OneTimeLinks(TimeProvider time)
{
    /// <summary>Makes a link; the caller's own SaveChanges stores it, together with the mail it goes in.</summary>
    /// <param name="context">The context of the cause.</param>
    /// <param name="purpose">What it opens.</param>
    /// <param name="to">The address it is mailed to.</param>
    /// <param name="life">How long it works.</param>
    /// <param name="offers">The offers it opens; at least one.</param>
    /// <returns>What goes into the link.</returns>
    public string Issue(AppDbContext context, OneTimeLinkPurpose purpose, EmailAddress to, TimeSpan life, IEnumerable<HeldOffer> offers)
    {
        var secret = Secret.New();
        Issue(context, secret, purpose, to, life, offers);
        return secret.Token;
    }

    /// <summary>The same for a secret that opens offers in more than one database.</summary>
    public void Issue(AppDbContext context, Secret secret, OneTimeLinkPurpose purpose, EmailAddress to, TimeSpan life, IEnumerable<HeldOffer> offers)
    {
        var now = time.GetUtcNow();
        context.OneTimeLinks.AddRange(offers.Select(offer => new OneTimeLinkRow
        {
            Id = Guid.CreateVersion7(now),
            TokenHash = secret.Hash,
            Purpose = purpose,
            OrganisationId = offer.Organisation.Value,
            CandidateId = offer.Candidate.Value,
            AddressHash = AddressHash(secret, to),
            CreatedAt = now,
            ExpiresAt = now + life,
        }));
    }

    /// <summary>The rows of a link that still works, tracked by the context; empty for any other.</summary>
    public async Task<IReadOnlyList<OneTimeLinkRow>> FindAsync(
        AppDbContext context, Secret secret, OneTimeLinkPurpose purpose, CancellationToken cancellationToken)
    {
        var (hash, now) = (secret.Hash, time.GetUtcNow());
        return await context.OneTimeLinks
            .Where(l => l.TokenHash == hash && l.Purpose == purpose && l.UsedAt == null && l.ExpiresAt > now)
            .OrderBy(l => l.CreatedAt).ThenBy(l => l.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Marks rows as used. Saving them fails with a concurrency exception for who comes second.</summary>
    public void Use(IEnumerable<OneTimeLinkRow> rows)
    {
        foreach (var row in rows) row.UsedAt = time.GetUtcNow();
    }

    /// <summary>Whether the link was mailed to this address.</summary>
    public static bool IsMailedTo(OneTimeLinkRow row, Secret secret, EmailAddress address) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(row.AddressHash), Encoding.ASCII.GetBytes(AddressHash(secret, address)));

    /// <summary>How many links for a purpose a candidate was mailed since a moment.</summary>
    public static Task<int> CountAsync(
        AppDbContext context, OneTimeLinkPurpose purpose, CandidateId candidate, DateTimeOffset since, CancellationToken cancellationToken) =>
        context.OneTimeLinks.CountAsync(l => l.CandidateId == candidate.Value && l.Purpose == purpose && l.CreatedAt > since, cancellationToken);

    private static string AddressHash(Secret secret, EmailAddress address) => Convert.ToHexString(secret.Derive(Encoding.UTF8.GetBytes(address.Key)));
}
