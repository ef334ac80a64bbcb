namespace MijnOptie.Tests.Support;

/// <summary>A clock whose hands can be turned while real time stands still, and the other way about.</summary>
internal sealed class TurnableClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset shown = start;
    private long stamp;

    public override DateTimeOffset GetUtcNow() => shown;

    public override long GetTimestamp() => stamp;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Real time passes, and the clock shows it.</summary>
    public void Pass(TimeSpan time)
    {
        shown += time;
        stamp += time.Ticks;
    }

    /// <summary>Somebody turns the hands.</summary>
    public void Turn(DateTimeOffset moment) => shown = moment;
}
