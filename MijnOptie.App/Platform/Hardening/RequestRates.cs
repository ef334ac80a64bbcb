using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>How many requests an address, an account and a form may make. Live pages have bounds of their own.</summary>
internal sealed partial class RequestRates(IOptions<RequestOptions> options, ILogger<RequestRates> logger) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions limiter)
    {
        var most = options.Value;
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            LogRefused(StaffClaims.AccountOf(context.HttpContext.User));
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Limiter(context => IsFree(context) ? null : ClientAddress.Of(context), most.PerAddressAtOnce, most.PerAddressPerSecond),
            Limiter(context => IsFree(context) ? null : StaffClaims.AccountOf(context.User)?.ToString(), most.PerAccountAtOnce, most.PerAccountPerSecond),
            Limiter(context => HttpMethods.IsPost(context.Request.Method) && !IsFree(context) ? ClientAddress.Of(context) : null, most.FormsPerAddressAtOnce, most.FormsPerAddressPerSecond));
    }

    private static bool IsFree(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || context.Request.Path.StartsWithSegments("/_blazor");

    private static PartitionedRateLimiter<HttpContext> Limiter(Func<HttpContext, string?> key, int atOnce, int perSecond) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => key(context) is { } who
            ? RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = atOnce,
                TokensPerPeriod = perSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            })
            : RateLimitPartition.GetNoLimiter("free"));

    [LoggerMessage(EventId = 5301, Level = LogLevel.Warning, Message = "A request was refused: too many in a short time (account {Account})")]
    private partial void LogRefused(Guid? account);
}
