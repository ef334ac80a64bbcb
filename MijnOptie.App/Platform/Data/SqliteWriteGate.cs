namespace MijnOptie.App.Platform.Data;

/// <summary>
/// Lets one writer at a time at the embedded database, first come first served. SQLite has one write lock; writers that
/// queue here, in the order in which they came, wait less and fairer than writers that poll that lock.
/// </summary>
internal sealed class SqliteWriteGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public async ValueTask EnterAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        if (context.HoldsWriteGate) return;
        await gate.WaitAsync(cancellationToken);
        context.HoldsWriteGate = true;
    }

    public void Enter(AppDbContext context)
    {
        if (context.HoldsWriteGate) return;
        gate.Wait();
        context.HoldsWriteGate = true;
    }

    public void Leave(AppDbContext context)
    {
        if (!context.HoldsWriteGate) return;
        context.HoldsWriteGate = false;
        gate.Release();
    }

    public void Dispose() => gate.Dispose();
}
