using Microsoft.AspNetCore.Http.Features;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Circuits;

/// <summary>
/// The way in to a live page: WebSockets only, from our own pages only, and not more of them than there may be. A browser always
/// says which site a WebSocket is opened from; whoever does not say it is no browser.
/// </summary>
internal sealed class CircuitDoor(RequestDelegate next, OpenCircuits circuits)
{
    private const string Path = "/_blazor";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Path, out var rest))
        {
            await next(context);
            return;
        }
        var isSocket = IsSocket(context);
        if (!IsOurOwn(context.Request, required: isSocket))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        if (rest.Value is { Length: > 1 })
        {
            await next(context);
            return;
        }
        if (!isSocket)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        if (!circuits.TryEnter(StaffClaims.AccountOf(context.User), ClientAddress.Of(context), context.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>().Abort, out var place))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }
        using (place) await next(context);
    }

    private static bool IsSocket(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true || context.Features.Get<IHttpExtendedConnectFeature>()?.IsExtendedConnect == true;

    // The scheme may be another behind a proxy that speaks TLS for us; host and port may not.
    private static bool IsOurOwn(HttpRequest request, bool required)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0) return !required;
        return Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
