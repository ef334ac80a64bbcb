using Microsoft.Playwright;

namespace MijnOptie.Tests.Support;

/// <summary>The connection of a live page, on which what the server says is held up from some message on, until it is let go.</summary>
internal sealed class HeldConnection
{
    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task last = Task.CompletedTask;

    private HeldConnection()
    {
    }

    /// <summary>Done as soon as something is held up.</summary>
    public Task Held => held.Task;

    /// <summary>For the pages that are opened after this.</summary>
    /// <param name="page">The page.</param>
    /// <param name="answers">How many messages of the server pass first; the first one is its greeting.</param>
    public static async Task<HeldConnection> OfAsync(IPage page, int answers)
    {
        var connection = new HeldConnection();
        await page.RouteWebSocketAsync("**/_blazor**", route =>
        {
            var server = route.ConnectToServer();
            server.OnMessage(frame =>
            {
                if (answers-- > 0) Send(route, frame);
                else connection.Hold(() => Send(route, frame));
            });
        });
        return connection;
    }

    public void Release() => released.SetResult();

    private void Hold(Action send)
    {
        last = AfterAsync(Task.WhenAll(last, released.Task), send); // in the order in which they came
        held.TrySetResult();
    }

    private static async Task AfterAsync(Task before, Action send)
    {
        await before;
        send();
    }

    private static void Send(IWebSocketRoute to, IWebSocketFrame frame)
    {
        if (frame.Binary is { } bytes) to.Send(bytes);
        else to.Send(frame.Text!);
    }
}
