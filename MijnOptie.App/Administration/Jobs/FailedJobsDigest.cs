using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Administration.Jobs;

/// <summary>Tells an administrator of work by the clock of which the last run failed.</summary>
internal sealed class FailedJobsDigest(JobOverview jobs, IStringLocalizer<JobsTexts> texts) : IDigestPart
{
    public string Role => Roles.Administrator;

    public async Task<DigestLine?> OfAsync(DigestReader reader, CancellationToken cancellationToken)
    {
        var failed = (await jobs.AllAsync(1, cancellationToken)).Count(job => job.Runs is [{ State: JobRunState.Failed }, ..]);
        return failed == 0 ? null : new DigestLine(() => texts[failed == 1 ? "Digest.One" : "Digest.Many", failed], "/beheer/taken");
    }
}
