using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MijnOptie.Tests.Support;

/// <summary>
/// A server that is slow with what is posted to one address: it has it, and does nothing with it until it is let go or stops. Whoever does
/// not wait for the answer has posted all the same.
/// </summary>
/// <param name="path">The address, without its query.</param>
internal sealed class HeldPost(string path) : IStartupFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;

    /// <summary>Done as soon as something was posted; a failure when nothing comes.</summary>
    public Task Held => held.Task.WaitAsync(Patience);

    /// <summary>How often something was posted.</summary>
    public int Count => Volatile.Read(ref count);

    public void Release() => released.TrySetResult();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(() => released.TrySetResult());
        app.Use(HoldAsync);
        next(app);
    };

    private async Task HoldAsync(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.Path == path)
        {
            Interlocked.Increment(ref count);
            held.TrySetResult();
            await released.Task;
        }
        await next(http);
    }
}
