using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Hardening;

internal static partial class HardeningRegistration
{
    /// <summary>Bounds and headers around everything the application answers.</summary>
    public static WebApplicationBuilder AddHardening(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<RequestOptions>().BindConfiguration(RequestOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.Section);
        services.AddSingleton<IConfigureOptions<ForwardedHeadersOptions>, TrustedProxies>();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RequestRates>();
        services.AddRateLimiter(_ => { });
        services.AddSecurityHeaderPolicies().SetDefaultPolicy(BrowserPolicies.Make());
        services.AddKeyStore(builder.Configuration);
        services.AddReadiness();
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.Secure = CookieSecurePolicy.SameAsRequest;
            cookies.HttpOnly = HttpOnlyPolicy.Always;
            cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
            if (!builder.Environment.IsDevelopment()) PrefixedCookies.Write(cookies);
        });
        services.Configure<AntiforgeryOptions>(forms =>
        {
            forms.Cookie.Name = "mijnoptie-form";
            forms.SuppressXFrameOptionsHeader = true; // every answer says more than this header would
        });
        builder.WebHost.ConfigureKestrel((context, server) =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = context.Configuration.GetSection(RequestOptions.Section).GetValue(nameof(RequestOptions.MaximumBytes), new RequestOptions().MaximumBytes);
            server.Limits.MaxRequestHeaderCount = 64;
            server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            server.Limits.MaxRequestLineSize = 8 * 1024;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        return builder;
    }

    /// <summary>Before all else: where a visitor comes from, and what the browser may do with the answer.</summary>
    public static WebApplication UseHardening(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value.IsConfigured) app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.Use(RefuseTrace);
        if (!app.Environment.IsDevelopment()) app.UseMiddleware<PrefixedCookies>();
        app.UseCookiePolicy();
        app.UseMiddleware<PrivateAnswers>();
        if (!app.Services.GetRequiredService<IOptions<KeyOptions>>().Value.IsEncrypted && app.Environment.IsProduction()) LogKeysOpen(app.Logger);
        return app;
    }

    /// <summary>Once it is known who asks: how much may be asked.</summary>
    public static WebApplication UseBounds(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseMiddleware<RequestSize>();
        return app;
    }

    // Nobody needs to be told what they sent; a script could read from it what is kept from scripts.
    private static Task RefuseTrace(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsTrace(http.Request.Method)) return next(http);
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    [LoggerMessage(EventId = 5303, Level = LogLevel.Warning,
        Message = "The keys that protect cookies and forms lie unencrypted in the database: whoever reads it can sign in as anyone. Set Keys:Certificate.")]
    private static partial void LogKeysOpen(ILogger logger);
}
