namespace MijnOptie.Domain.Matching.Planning;

/// <summary>How long a search may still take, and whether someone wants it to end.</summary>
internal sealed class PlanWatch
{
    private readonly TimeProvider clock;
    private readonly long start;
    private readonly TimeSpan limit;
    private readonly PlanWatch? whole;
    private int cut;

    public PlanWatch(TimeProvider clock, TimeSpan limit, CancellationToken cancellation)
    {
        (this.clock, this.limit, Cancellation) = (clock, limit, cancellation);
        start = clock.GetTimestamp();
    }

    private PlanWatch(PlanWatch whole, TimeSpan limit)
        : this(whole.clock, limit, whole.Cancellation) => (this.whole, start) = (whole, whole.start);

    public CancellationToken Cancellation { get; }

    public TimeSpan Elapsed => clock.GetElapsedTime(start);

    public TimeSpan Left => limit - Elapsed is var left && left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1);

    /// <summary>True when the search must end now; that somebody asked and heard so is remembered.</summary>
    public bool IsOver
    {
        get
        {
            if (!Cancellation.IsCancellationRequested && Elapsed < limit) return false;
            Cut();
            return true;
        }
    }

    /// <summary>True when the search was cut short: what it found may be other than what it would find again.</summary>
    public bool WasCut => cut != 0;

    /// <summary>The same watch for a first part of the time.</summary>
    public PlanWatch Until(double share) => new(this, limit * share);

    private void Cut()
    {
        Interlocked.Exchange(ref cut, 1);
        whole?.Cut();
    }
}
