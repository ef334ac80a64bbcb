using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Mail to the candidates, waiting or sent, with the files of it.</summary>
internal sealed class MailTrace(MailFolder folder) : ICandidateTrace
{
    public async Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        var theirs = context.OutboxMails.Where(m => m.OrganisationId == scope.Organisation.Value && candidates.Contains(m.CandidateId!.Value));
        var files = folder.Erase(await theirs.Select(m => m.Id).ToListAsync(cancellationToken));
        return [new DeletionCount("OutboxMails", await theirs.ExecuteDeleteAsync(cancellationToken)), new DeletionCount("MailFiles", files)];
    }
}
