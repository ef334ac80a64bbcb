using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Backup;

/// <summary>A backup of the embedded database every night, and the end of those that are kept no longer.</summary>
internal sealed class BackupJob(DatabaseBackup backup) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (!backup.IsEmbedded) return JobOutcome.Nothing;
        var made = await backup.MakeAsync(cancellationToken);
        return JobOutcome.Of(("made", made.Count), ("removed", backup.RemoveOld()));
    }
}
