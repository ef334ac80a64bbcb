using System.Threading.RateLimiting;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>A bound on how fast one draft is written: far above what a person can do, far below what would hurt others.</summary>
internal sealed class SavePace : IDisposable
{
    private const int AtOnce = 600;
    private const int PerSecond = 20;

    private readonly PartitionedRateLimiter<Guid> limiter = PartitionedRateLimiter.Create<Guid, Guid>(draft =>
        RateLimitPartition.GetTokenBucketLimiter(draft, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = AtOnce,
            TokensPerPeriod = PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    public bool MayGo(Guid draft)
    {
        using var lease = limiter.AttemptAcquire(draft);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
