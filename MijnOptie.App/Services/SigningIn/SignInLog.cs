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
            .Select(s => new SignInEntry(s.Id, s.AccountId, null, s.At, s.IpAddress, s.UserAgent, s.Means, s.Outcome,
                s.Outcome == SignInOutcome.SignedIn && s.EndedAt == null && s.At > oldest))
            .ToListAsync(cancellationToken);
    }

    /// <summary>A part of the log of people with an account, the newest first, and how long the whole is.</summary>
    public async Task<(IReadOnlyList<SignInEntry> Items, int Total)> OfStaffAsync(SignInQuery query, CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow() - StaffSessions.Life;
        await using var context = contexts.OpenPlatform();
        IQueryable<StaffAccount> people = context.Users;
        if (query.Organisation is { } organisation) people = people.Where(a => a.OrganisationId == organisation);
        if (query.Account is { } account) people = people.Where(a => a.Id == account);
        var lines = context.SignIns.AsNoTracking();
        if (query.Succeeded is { } succeeded) lines = lines.Where(s => s.Outcome == SignInOutcome.SignedIn == succeeded);
        var found = lines.Join(people, s => s.AccountId, a => (Guid?)a.Id, (s, a) => new { s, a.DisplayName });
        var total = await found.CountAsync(cancellationToken);
        var items = await found.OrderByDescending(x => x.s.At).ThenBy(x => x.s.Id).Skip(query.Skip).Take(query.Take)
            .Select(x => new SignInEntry(x.s.Id, x.s.AccountId, x.DisplayName, x.s.At, x.s.IpAddress, x.s.UserAgent, x.s.Means, x.s.Outcome,
                x.s.Outcome == SignInOutcome.SignedIn && x.s.EndedAt == null && x.s.At > oldest))
            .ToListAsync(cancellationToken);
        return (items, total);
    }
}
