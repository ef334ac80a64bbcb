using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Circuits;

/// <summary>
/// Holds back a live page that sends more than a person can: its events wait their turn, so that it can keep only itself busy.
/// </summary>
internal sealed class CircuitPace(IOptions<CircuitLimits> limits) : CircuitHandler, IAsyncDisposable
{
    private readonly TokenBucketRateLimiter limiter = new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = limits.Value.EventsAtOnce,
        TokensPerPeriod = limits.Value.EventsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async activity =>
    {
        using var lease = await limiter.AcquireAsync();
        await next(activity);
    };

    public ValueTask DisposeAsync() => limiter.DisposeAsync();
}
