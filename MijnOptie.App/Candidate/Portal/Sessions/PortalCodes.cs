using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// A fresh code by mail before an act that reveals, destroys or moves the data: whoever sits at a browser that was left open
/// cannot do it without the mailbox too. A code is for one act in one session, lives ten minutes and may be tried five times.
/// </summary>
internal sealed class PortalCodes(DataContexts contexts, PeopleGate people, Outbox outbox, AccessMails mails, TimeProvider time)
{
    public const int Digits = 8;
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private const int MostTries = 5;
    private const int MostPerHour = 6;
    private const int Bound = 100_000_000;

    /// <summary>Mails a code; an earlier one for the same act is void from now on.</summary>
    /// <returns>The address it went to, or the error <c>Code.TooOften</c> or <c>Session.Gone</c>.</returns>
    public async Task<Result<EmailAddress>> AskAsync(PortalSession session, PortalAct act, CancellationToken cancellationToken)
    {
        if (await people.FindForThePersonAsync(session.Scope, session.Offer.Candidate, cancellationToken) is not { } own) return new Error("Session.Gone");
        var (now, hash, id) = (time.GetUtcNow(), session.Secret.Hash, session.Offer.Candidate.Value);
        await using var context = contexts.Open(session.Scope);
        var since = now.AddHours(-1);
        if (await context.PortalCodes.CountAsync(c => c.CandidateId == id && c.CreatedAt > since, cancellationToken) >= MostPerHour) return new Error("Code.TooOften");
        foreach (var earlier in await context.PortalCodes.Where(c => c.SessionHash == hash && c.Act == act && c.UsedAt == null).ToListAsync(cancellationToken))
            earlier.UsedAt = now;
        var code = RandomNumberGenerator.GetInt32(Bound).ToString("D8", CultureInfo.InvariantCulture);
        context.PortalCodes.Add(new PortalCodeRow
        {
            Id = Guid.CreateVersion7(now),
            SessionHash = hash,
            CandidateId = id,
            Act = act,
            CodeHash = HashOf(session, act, code),
            CreatedAt = now,
            ExpiresAt = now + Life,
        });
        outbox.Add(context, mails.Code(own.Candidate.Contact, own.Candidate.Language, session.Offer, act, $"{code[..4]} {code[4..]}", now + Life));
        await context.SaveChangesAsync(cancellationToken);
        return own.Candidate.Contact.Email;
    }

    /// <summary>Tries a code, and uses it up when it is right.</summary>
    /// <returns>Null when it is right; else the error <c>Code.Missing</c>, <c>Code.Wrong</c> (with the tries left) or <c>Code.Dead</c>.</returns>
    public async Task<Error?> TryAsync(PortalSession session, PortalAct act, string? typed, CancellationToken cancellationToken)
    {
        var digits = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        if (digits.Length == 0) return new Error("Code.Missing");
        var (hash, now) = (session.Secret.Hash, time.GetUtcNow());
        await using var context = contexts.Open(session.Scope);
        var live = context.PortalCodes.Where(c => c.SessionHash == hash && c.Act == act && c.UsedAt == null && c.ExpiresAt > now);
        // Counted before it is looked at, so that trying many at one moment gains nothing.
        if (await live.Where(c => c.Tries < MostTries).ExecuteUpdateAsync(set => set.SetProperty(c => c.Tries, c => c.Tries + 1), cancellationToken) == 0) return new Error("Code.Dead");
        if (await live.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } row) return new Error("Code.Dead");
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(row.CodeHash), Encoding.ASCII.GetBytes(HashOf(session, act, digits))))
            return row.Tries < MostTries ? new Error("Code.Wrong", MostTries - row.Tries) : new Error("Code.Dead");
        return await live.ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now), cancellationToken) == 1 ? null : new Error("Code.Dead");
    }

    /// <summary>Whether a code for an act was mailed in this session and still works.</summary>
    public async Task<bool> IsWaitingAsync(PortalSession session, PortalAct act, CancellationToken cancellationToken)
    {
        var (hash, now) = (session.Secret.Hash, time.GetUtcNow());
        await using var context = contexts.Open(session.Scope);
        return await context.PortalCodes.AnyAsync(c => c.SessionHash == hash && c.Act == act && c.UsedAt == null && c.ExpiresAt > now && c.Tries < MostTries, cancellationToken);
    }

    private static string HashOf(PortalSession session, PortalAct act, string code) =>
        Convert.ToHexString(session.Secret.Derive(Encoding.ASCII.GetBytes($"{(int)act} {session.Offer.Candidate} {code}")));
}
