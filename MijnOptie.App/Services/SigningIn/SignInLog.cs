using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>Writes down each attempt to sign in, and shows it to the person and to who keeps the accounts of the organisation.</summary>
internal sealed class SignInLog(DataContexts contexts, TimeProvider time)
{
    /// <returns>The id of the row.</returns>
    public async Task<Guid> AddAsync(
        Guid? account, SignInMeans means, SignInOutcome outcome, ClientTrace client, CancellationToken cancellationToken)
    {
        var row = new SignInRow
        {
            Id = Guid.NewGuid(),
            AccountId = account,
            At = time.GetUtcNow(),
            IpAddress = client.IpAddress,
            UserAgent = client.UserAgent,
            Means = means,
            Outcome = outcome,
        };
        await using var context = contexts.OpenPlatform();
        context.SignIns.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return row.Id;
    }

    /// <summary>The last lines of one account, the newest first.</summary>
    public async Task<IReadOnlyList<SignInEntry>> OfAccountAsync(Guid account, int most, CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow() - StaffSessions.Life;
        await using var context = contexts.OpenPlatform();
        return await context.SignIns.AsNoTracking().Where(s => s.AccountId == account).OrderByDescending(s => s.At).Take(most)
            .Select(s => new SignInEntry(s.Id, null, s.At, s.IpAddress, s.UserAgent, s.Means, s.Outcome,
                s.Outcome == SignInOutcome.SignedIn && s.EndedAt == null && s.At > oldest))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The last lines of everyone of an organisation, the newest first.</summary>
    public async Task<IReadOnlyList<SignInEntry>> OfOrganisationAsync(TenantScope scope, int most, CancellationToken cancellationToken)
    {
        var organisation = scope.Organisation.Value;
        var oldest = time.GetUtcNow() - StaffSessions.Life;
        await using var context = contexts.OpenPlatform();
        return await context.SignIns.AsNoTracking()
            .Join(context.Users.Where(a => a.OrganisationId == organisation), s => s.AccountId, a => (Guid?)a.Id, (s, a) => new { s, a.DisplayName })
            .OrderByDescending(x => x.s.At).Take(most)
            .Select(x => new SignInEntry(x.s.Id, x.DisplayName, x.s.At, x.s.IpAddress, x.s.UserAgent, x.s.Means, x.s.Outcome,
                x.s.Outcome == SignInOutcome.SignedIn && x.s.EndedAt == null && x.s.At > oldest))
            .ToListAsync(cancellationToken);
    }
}
