using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using MijnOptie.App.Design;

namespace MijnOptie.App.Shell;

/// <summary>Friendly pages for an address that is not there and for a fault, in every environment.</summary>
internal static class FaultPages
{
    public static void UseFaultPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ShowFaultAsync, AllowStatusCode404Response = true, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(context => ShowStatusAsync(context.HttpContext));
    }

    private static Task ShowStatusAsync(HttpContext context)
    {
        if (!WantsPage(context.Request)) return Task.CompletedTask;
        // A page that answered "not found" by itself has set this already, and a second time is a fault.
        context.Response.Headers.Remove("blazor-enhanced-nav");
        return ShowAsync(context, context.Response.StatusCode, null);
    }

    private static Task ShowFaultAsync(HttpContext context)
    {
        // What the server could not read is not a fault of ours: too large, cut off, malformed.
        if (RefusalOf(context.Features.Get<IExceptionHandlerFeature>()!.Error) is { } refusal) return ShowAsync(context, refusal, null);
        var reference = FaultReference.Next();
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FaultPages));
        log.Fault(reference, context.Features.Get<IExceptionHandlerFeature>()!.Error);
        return ShowAsync(context, StatusCodes.Status500InternalServerError, reference);
    }

    private static int? RefusalOf(Exception? error) => error switch
    {
        null => null,
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException { Source: "Microsoft.AspNetCore.WebUtilities" or "Microsoft.AspNetCore.Http" } => StatusCodes.Status400BadRequest, // more fields than there may be
        _ => RefusalOf(error.InnerException),
    };

    /// <summary>In services of its own: those of a page that got halfway cannot draw a second one.</summary>
    private static async Task ShowAsync(HttpContext context, int status, string? reference)
    {
        var own = context.RequestServices;
        await using var scope = own.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            var values = new Dictionary<string, object?> { [nameof(StatusDocument.Status)] = status, [nameof(StatusDocument.Reference)] = reference };
            await new RazorComponentResult<StatusDocument>(values) { StatusCode = status }.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = own;
        }
    }

    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Length == 0 || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal);
    }
}
