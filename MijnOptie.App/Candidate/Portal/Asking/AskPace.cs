using System.Threading.RateLimiting;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>A bound on how often links are mailed to one address, so that nobody's mailbox can be filled from here.</summary>
internal sealed class AskPace : IDisposable
{
    private const int Most = 4;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(20);

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = Most,
            Window = Window,
            SegmentsPerWindow = 4,
            QueueLimit = 0,
        }));

    public bool MayGo(EmailAddress address)
    {
        using var lease = limiter.AttemptAcquire(address.Key);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
