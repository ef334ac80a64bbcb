using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Accounts;

/// <summary>Each day: what follows from subscriptions that ended the day before, or began again.</summary>
internal sealed class EndSubscriptions(ServiceEnd serviceEnd) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var due = await serviceEnd.DueAsync(cancellationToken);
        var (closed, reopened) = (0, 0);
        foreach (var organisation in due)
        {
            var done = await serviceEnd.ApplyAsync(organisation, null, cancellationToken);
            (closed, reopened) = (closed + done.Closed, reopened + done.Reopened);
        }
        return JobOutcome.Of(("organisations", due.Count), ("closed", closed), ("reopened", reopened));
    }
}
