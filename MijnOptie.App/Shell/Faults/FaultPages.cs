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
        app.UseStatusCodePages(context => WantsPage(context.HttpContext.Request)
            ? Page(context.HttpContext.Response.StatusCode, null).ExecuteAsync(context.HttpContext)
            : Task.CompletedTask);
    }

    private static Task ShowFaultAsync(HttpContext context)
    {
        var reference = FaultReference.Next();
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FaultPages));
        log.Fault(reference, context.Features.Get<IExceptionHandlerFeature>()!.Error);
        return Page(StatusCodes.Status500InternalServerError, reference).ExecuteAsync(context);
    }

    private static RazorComponentResult<StatusDocument> Page(int status, string? reference) =>
        new(new Dictionary<string, object?> { [nameof(StatusDocument.Status)] = status, [nameof(StatusDocument.Reference)] = reference }) { StatusCode = status };

    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Length == 0 || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal);
    }
}
