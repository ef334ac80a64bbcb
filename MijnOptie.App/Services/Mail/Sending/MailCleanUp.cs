using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Jobs;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Erases what is left of mail thirty days after it was sent, dropped or given up, and old files of mail.</summary>
internal sealed class MailCleanUp(DataContexts contexts, MailFolder folder, TimeProvider time) : IJobWork
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - Kept;
        await using var context = contexts.OpenPlatform();
        var erased = await context.OutboxMails.Where(m => m.State != MailState.Waiting && m.EndedAt <= before).ExecuteDeleteAsync(cancellationToken);
        return JobOutcome.Of(("erased", erased), ("files", folder.Clean()));
    }
}
