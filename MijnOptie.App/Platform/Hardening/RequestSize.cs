using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>
/// Refuses a request that says it is too large before anything reads it. One that does not say so is cut off by the server at the
/// same bound.
/// </summary>
internal sealed partial class RequestSize(RequestDelegate next, IOptions<RequestOptions> options, ILogger<RequestSize> logger)
{
    public Task InvokeAsync(HttpContext context)
    {
        var own = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>();
        var most = own is null ? options.Value.MaximumBytes : own.MaxRequestBodySize;
        if (context.Request.ContentLength is not { } length || length <= most || most is null) return next(context);
        LogTooLarge(length);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    }

    [LoggerMessage(EventId = 5302, Level = LogLevel.Warning, Message = "A request of {Length} bytes was refused")]
    private partial void LogTooLarge(long length);
}
