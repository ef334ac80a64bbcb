using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Mail;

/// <summary>
/// Where mail waits to be sent. A mail is a row that is stored in the same transaction as its cause: there is no mail
/// without its cause, and no cause without its mail.
/// </summary>
internal sealed class Outbox(SiteLinks links, TimeProvider time)
{
    private static readonly TimeSpan UsefulLife = TimeSpan.FromDays(7);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    /// <summary>Puts a mail in the outbox of this context; the caller's own SaveChanges stores it.</summary>
    /// <remarks>Saving fails when the <see cref="OutgoingMail.DedupeKey"/> is there already: ask <see cref="HasAsync"/> first.</remarks>
    /// <exception cref="ArgumentException">A text does not fit, or a link is not absolute.</exception>
    public void Add(AppDbContext context, OutgoingMail mail)
    {
        var body = JsonSerializer.Serialize(mail.Body);
        Refuse(mail.Language is not ("nl" or "en"), nameof(mail.Language));
        Refuse(mail.Subject.Length is 0 or > OutboxMailRow.MaximumSubjectLength || mail.Subject.Any(char.IsControl), nameof(mail.Subject));
        Refuse(mail.Body.Paragraphs.IsDefaultOrEmpty || body.Length > OutboxMailRow.MaximumBodyLength, nameof(mail.Body));
        Refuse(!IsLink(mail.Body.Button?.Address) || !IsLink(mail.Body.Second?.Address) || mail.Body.List.Any(line => !IsLink(line.Address)), nameof(mail.Body));
        Refuse(!IsLink(mail.Unsubscribe) || mail.Unsubscribe?.AbsoluteUri.Length > OutboxMailRow.MaximumAddressLength, nameof(mail.Unsubscribe));
        Refuse(mail.DedupeKey?.Length > OutboxMailRow.MaximumKeyLength, nameof(mail.DedupeKey));
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        context.OutboxMails.Add(new OutboxMailRow
        {
            Id = id,
            Kind = mail.Kind.ToString(),
            ToAddress = mail.To.Value,
            Language = mail.Language,
            Subject = mail.Subject,
            Body = body,
            Unsubscribe = mail.Unsubscribe?.AbsoluteUri,
            OrganisationId = mail.Organisation?.Value,
            CandidateId = mail.Candidate?.Value,
            AccountId = mail.Account,
            DedupeKey = mail.DedupeKey,
            MessageId = $"{id:N}@{links.Host}",
            State = MailState.Waiting,
            CreatedAt = now,
            DueAt = mail.NotBefore ?? now,
            UsefulUntil = mail.UsefulUntil ?? now + UsefulLife,
        });
    }

    /// <summary>True when a mail with this cause is or was in the outbox.</summary>
    public static Task<bool> HasAsync(AppDbContext context, string dedupeKey, CancellationToken cancellationToken) =>
        context.OutboxMails.AnyAsync(m => m.DedupeKey == dedupeKey, cancellationToken);

    /// <summary>Takes back a mail of which the time has not come yet. The caller's own SaveChanges does it.</summary>
    /// <returns>Whether it was still there to be taken back.</returns>
    public async Task<bool> WithdrawAsync(AppDbContext context, string dedupeKey, CancellationToken cancellationToken)
    {
        var last = time.GetUtcNow() + Margin; // whoever sends may have it in hand already
        var mail = await context.OutboxMails.SingleOrDefaultAsync(
            m => m.DedupeKey == dedupeKey && m.State == MailState.Waiting && m.DueAt > last, cancellationToken);
        if (mail is null) return false;
        context.OutboxMails.Remove(mail);
        return true;
    }

    private static bool IsLink(Uri? address) => address is null || (address.IsAbsoluteUri && address.Scheme is "https" or "http");

    private static void Refuse(bool wrong, string part)
    {
        // The name of the part and never what is in it: it is personal data.
        if (wrong) throw new ArgumentException($"The mail cannot be stored: its {part} is not right.");
    }
}
