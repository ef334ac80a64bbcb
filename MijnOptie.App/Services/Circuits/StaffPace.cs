using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Circuits;

/// <summary>
/// How fast one account may act, over all its pages. Every handler passes here: who is too fast waits a turn, and who keeps on
/// pushing is refused.
/// </summary>
internal sealed class StaffPace(IOptions<CircuitLimits> limits) : IDisposable
{
    private const int MostWaiting = 50;

    private readonly PartitionedRateLimiter<Guid> limiter = PartitionedRateLimiter.Create<Guid, Guid>(account =>
        RateLimitPartition.GetTokenBucketLimiter(account, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.Value.ActsAtOnce,
            TokensPerPeriod = limits.Value.ActsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = MostWaiting,
        }));

    /// <exception cref="TooManyActsException">Too many acts of the account wait already.</exception>
    public async ValueTask WaitAsync(Guid account)
    {
        using var lease = await limiter.AcquireAsync(account);
        if (!lease.IsAcquired) throw new TooManyActsException(account);
    }

    public void Dispose() => limiter.Dispose();
}
