using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Writes down what came of a mail. What it said and to whom goes as soon as it is not needed any more.</summary>
internal sealed class MailOutcomes(DataContexts contexts, IOptions<MailOptions> options, TimeProvider time)
{
    public Task SentAsync(string database, OutboxMailRow mail) => EndAsync(database, mail, MailState.Sent, null, null, erase: true);

    public Task DroppedAsync(string database, OutboxMailRow mail, string why) => EndAsync(database, mail, MailState.Dropped, null, why, erase: true);

    /// <summary>Refused for good: it stays to be looked at, and to be sent again once the cause is gone.</summary>
    public Task RefusedAsync(string database, OutboxMailRow mail, int code) => EndAsync(database, mail, MailState.Failed, code, "Smtp.Refused", erase: false);

    /// <summary>To be offered again, until that was done often enough.</summary>
    public Task LaterAsync(string database, OutboxMailRow mail, int? code, string fault)
    {
        var attempts = mail.Attempts + 1;
        if (attempts >= options.Value.MaximumAttempts) return EndAsync(database, mail, MailState.Failed, code, fault, erase: false);
        var due = time.GetUtcNow() + MailBackoff.After(attempts, Random.Shared.NextDouble());
        return UpdateAsync(database, mail, set => set
            .SetProperty(m => m.Attempts, attempts)
            .SetProperty(m => m.DueAt, due)
            .SetProperty(m => m.ReplyCode, code)
            .SetProperty(m => m.Fault, fault));
    }

    private Task EndAsync(string database, OutboxMailRow mail, MailState state, int? code, string? fault, bool erase)
    {
        var now = time.GetUtcNow();
        return UpdateAsync(database, mail, set =>
        {
            set.SetProperty(m => m.State, state)
                .SetProperty(m => m.Attempts, state == MailState.Dropped ? mail.Attempts : mail.Attempts + 1)
                .SetProperty(m => m.EndedAt, now)
                .SetProperty(m => m.ReplyCode, code)
                .SetProperty(m => m.Fault, fault);
            if (!erase) return;
            set.SetProperty(m => m.ToAddress, (string?)null)
                .SetProperty(m => m.Subject, (string?)null)
                .SetProperty(m => m.Body, (string?)null)
                .SetProperty(m => m.Unsubscribe, (string?)null);
        });
    }

    // Also while the application stops: what happened, happened.
    private async Task UpdateAsync(string database, OutboxMailRow mail, Action<UpdateSettersBuilder<OutboxMailRow>> change)
    {
        await using var context = contexts.OpenPlatformOf(database);
        await context.OutboxMails.Where(m => m.Id == mail.Id && m.LeaseId == mail.LeaseId).ExecuteUpdateAsync(
            set =>
            {
                change(set);
                set.SetProperty(m => m.LeaseId, (Guid?)null).SetProperty(m => m.LeaseUntil, (DateTimeOffset?)null);
            },
            CancellationToken.None);
    }
}
