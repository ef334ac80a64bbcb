using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Erases expired drafts. They are unreachable from the moment they expire; this takes them off the disk.</summary>
internal sealed class DraftExpiry(IntakeDrafts drafts) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken) =>
        JobOutcome.Of(("erased", await drafts.EraseExpiredAsync(cancellationToken)));
}
