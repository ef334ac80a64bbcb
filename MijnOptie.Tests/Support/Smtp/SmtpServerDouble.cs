using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace MijnOptie.Tests.Support.Smtp;

/// <summary>A real mail server on a free port of this machine, that does wrong what a script tells it to.</summary>
internal sealed class SmtpServerDouble : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentBag<Task> talks = [];
    private readonly ConcurrentQueue<ReceivedMail> received = [];
    private readonly Task accepting;

    public SmtpServerDouble(int port = 0)
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What goes wrong, for a moment and the recipient known then (empty before that); null for nothing.</summary>
    public Func<SmtpMoment, string, SmtpFault?> Script { get; set; } = (_, _) => null;

    /// <summary>Offers encryption with this.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Called when a mail has come in, before the answer.</summary>
    public Action<ReceivedMail> OnReceived { get; set; } = _ => { };

    public IReadOnlyList<ReceivedMail> Received => [.. received];

    /// <summary>Passwords that came along.</summary>
    public ConcurrentQueue<string> SignIns { get; } = [];

    /// <summary>The settings that lead the application here.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Mail:Security"] = "None",
        ["Mail:TimeoutSeconds"] = "2",
    };

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var talk in talks) await talk.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop.Token);
            talks.Add(Task.Run(() => TalkAsync(client)));
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var held = client;
        client.NoDelay = true;
        var line = new SmtpLine(client.GetStream());
        try
        {
            await new SmtpTalk(this, line, received.Enqueue).RunAsync(stop.Token);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The other side hung up or the test is over.
        }
    }
}
