using Microsoft.AspNetCore.StaticAssets;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>What is made for someone who is signed in stays out of every cache, also after signing out.</summary>
internal sealed class PrivateAnswers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var isAsset = context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
            if (!isAsset && context.User.Identity?.IsAuthenticated == true) context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
