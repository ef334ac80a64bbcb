using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Retention;

/// <summary>Files of mail, where mail is written as files instead of sent.</summary>
internal sealed class RetainedMailFiles(MailFolder folder, ProvenErasure proven) : IRetainedRecords
{
    public RetentionPolicy Policy => RetentionPolicies.MailFile;

    public bool AreOfOrganisations => false;

    public Task<int> CountDueAsync(AppDbContext context, DateTimeOffset moment, CancellationToken cancellationToken) =>
        Task.FromResult(folder.WrittenBefore(Policy.Rules.Single().DueBefore(moment)).Count());

    public async Task<int> EraseSomeAsync(TenantScope scope, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        var due = folder.WrittenBefore(Policy.Rules.Single().DueBefore(now)).Take(most).ToList();
        foreach (var file in due) file.Delete();
        await proven.RunAsync(
            scope, new ErasureOrder(Policy.Code, Policy.Version, DeletionCause.RetentionEnded), _ => Task.FromResult(Erased.Records("MailFiles", due.Count)), cancellationToken);
        return due.Count;
    }
}
