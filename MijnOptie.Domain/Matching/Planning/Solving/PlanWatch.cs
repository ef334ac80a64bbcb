namespace MijnOptie.Domain.Matching.Planning;

/// <summary>How long a search may still take, and whether someone wants it to end.</summary>
internal sealed class PlanWatch(TimeProvider clock, TimeSpan limit, CancellationToken cancellation)
{
    private readonly long start = clock.GetTimestamp();

    public CancellationToken Cancellation { get; } = cancellation;

    public TimeSpan Elapsed => clock.GetElapsedTime(start);

    public TimeSpan Left => limit - Elapsed is var left && left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1);

    public bool IsOver => Cancellation.IsCancellationRequested || Elapsed >= limit;
}
