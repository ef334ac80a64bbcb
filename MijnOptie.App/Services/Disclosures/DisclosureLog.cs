using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Disclosures;

/// <summary>Records each time that data goes to someone else (P22), in the transaction of what makes it go.</summary>
internal sealed class DisclosureLog(DataContexts contexts, TimeProvider time)
{
    /// <summary>Adds a record that the caller's own save stores.</summary>
    /// <param name="context">A context of the organisation whose data it is.</param>
    /// <param name="disclosure">What went to whom.</param>
    /// <param name="account">Who made it go; null for the application itself.</param>
    /// <param name="at">When; null for now.</param>
    /// <exception cref="ArgumentException">The context works for no organisation.</exception>
    public Guid Record(AppDbContext context, Disclosure disclosure, Guid? account, DateTimeOffset? at = null)
    {
        if (context.Tenant is null) throw new ArgumentException("A context of an organisation is needed.", nameof(context));
        var moment = at ?? time.GetUtcNow();
        var row = new DisclosureRow
        {
            Id = Guid.CreateVersion7(moment),
            At = moment,
            Recipient = disclosure.Recipient,
            Ground = disclosure.Ground,
            Data = disclosure.Data,
            Purpose = disclosure.Purpose,
            CandidateId = disclosure.Candidate?.Value,
            People = disclosure.People,
            AccountId = account,
        };
        context.Add(row);
        return row.Id;
    }

    /// <summary>What went to others about one candidate, and since a moment about several of whom this may be one; the newest first.</summary>
    public async Task<IReadOnlyList<OwnDisclosure>> AboutAsync(TenantScope scope, CandidateId candidate, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Set<DisclosureRow>().AsNoTracking()
            .Where(row => row.CandidateId == candidate.Value || (row.CandidateId == null && row.At >= since))
            .OrderByDescending(row => row.At)
            .Select(row => new OwnDisclosure(row.At, row.Recipient, row.Ground, row.Data, row.Purpose, row.CandidateId != null))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The records of an organisation, the newest first.</summary>
    public async Task<IReadOnlyList<DisclosureRow>> ForAsync(TenantScope scope, int most, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Set<DisclosureRow>().AsNoTracking().OrderByDescending(row => row.At).Take(most).ToListAsync(cancellationToken);
    }
}
