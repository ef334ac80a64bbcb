namespace MijnOptie.App.Candidates.Portal;

/// <summary>Wakes whoever answers requests for a link.</summary>
internal sealed class LinkRequestSignal : IDisposable
{
    private readonly SemaphoreSlim bell = new(0, 1);

    public void Ring()
    {
        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits until it rings, or the time is up.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => bell.WaitAsync(atMost, cancellationToken);

    public void Dispose() => bell.Dispose();
}
