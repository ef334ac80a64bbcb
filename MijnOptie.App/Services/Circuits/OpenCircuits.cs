using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Circuits;

/// <summary>
/// The live pages of this instance: how many there may be, and the way to end those of one account. Pages on another instance
/// fall at their next act, or when their sign-in is checked again.
/// </summary>
internal sealed partial class OpenCircuits(IOptions<CircuitLimits> limits, TimeProvider time, ILogger<OpenCircuits> logger)
{
    private readonly Lock door = new();
    private readonly HashSet<Connection> connections = [];
    private readonly HashSet<StaffAuthentication> signIns = [];

    /// <summary>How many connections are open now.</summary>
    public int Count
    {
        get
        {
            lock (door) return connections.Count;
        }
    }

    /// <summary>Lets a connection in, unless there are too many of them already.</summary>
    /// <param name="account">The account it belongs to; null for a visitor.</param>
    /// <param name="address">Where it comes from.</param>
    /// <param name="cut">Ends it.</param>
    /// <param name="place">To be disposed when it has ended.</param>
    public bool TryEnter(Guid? account, string address, Action cut, [NotNullWhen(true)] out IDisposable? place)
    {
        var most = limits.Value;
        lock (door)
        {
            var isFull = connections.Count >= most.Most
                || connections.Count(c => c.Address == address) >= most.MostPerAddress
                || (account is not null && connections.Count(c => c.Account == account) >= most.MostPerAccount);
            place = isFull ? null : new Connection(this, account, address, cut);
            if (place is Connection connection) connections.Add(connection);
        }
        if (place is null) LogFull(account);
        return place is not null;
    }

    /// <summary>Ends every live page of an account: nothing can be asked from this moment on, and the browser leaves.</summary>
    public async Task EndAsync(Guid account)
    {
        StaffAuthentication[] ending;
        Connection[] cutting;
        lock (door)
        {
            ending = [.. signIns.Where(s => s.Account == account)];
            cutting = [.. connections.Where(c => c.Account == account)];
        }
        foreach (var signIn in ending) signIn.End();
        if (cutting.Length == 0) return;
        LogEnded(account, cutting.Length);
        await Task.Delay(limits.Value.Farewell, time);
        foreach (var connection in cutting.Where(IsOpen)) connection.Cut();
    }

    /// <summary>Looks again at the sign-in of every live page of an account, and ends those that hold no longer.</summary>
    public async Task RecheckAsync(Guid account, CancellationToken cancellationToken)
    {
        StaffAuthentication[] looking;
        lock (door) looking = [.. signIns.Where(s => s.Account == account)];
        foreach (var signIn in looking) await signIn.RecheckAsync(cancellationToken);
    }

    public void Add(StaffAuthentication signIn)
    {
        lock (door) signIns.Add(signIn);
    }

    public void Remove(StaffAuthentication signIn)
    {
        lock (door) signIns.Remove(signIn);
    }

    private bool IsOpen(Connection connection)
    {
        lock (door) return connections.Contains(connection);
    }

    private void Leave(Connection connection)
    {
        lock (door) connections.Remove(connection);
    }

    [LoggerMessage(EventId = 5101, Level = LogLevel.Warning, Message = "A live page was refused: too many are open (account {Account})")]
    private partial void LogFull(Guid? account);

    [LoggerMessage(EventId = 5102, Level = LogLevel.Information, Message = "{Count} live pages of account {Account} were ended")]
    private partial void LogEnded(Guid account, int count);

    private sealed class Connection(OpenCircuits owner, Guid? account, string address, Action cut) : IDisposable
    {
        public Guid? Account => account;

        public string Address => address;

        public void Cut() => cut();

        public void Dispose() => owner.Leave(this);
    }
}
