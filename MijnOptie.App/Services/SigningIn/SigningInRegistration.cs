using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

internal static class SigningInRegistration
{
    /// <summary>The steps of signing in, the devices and the log.</summary>
    public static IServiceCollection AddSigningIn(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddScoped<SecondFactor>();
        services.AddScoped<HalfwayCookie>();
        services.AddScoped<FullSignIn>();
        services.AddScoped<PasswordStep>();
        services.AddScoped<SecondStep>();
        services.AddSingleton<SignInLog>();
        services.AddSingleton<KnownDevices>();
        services.AddAuthentication().AddCookie(HalfwayCookie.Scheme, options =>
        {
            options.Cookie.Name = HalfwayCookie.Scheme;
            options.ExpireTimeSpan = HalfwayCookie.Life;
            options.SlidingExpiration = false;
            StaffCookie.Harden(options.Cookie, environment);
        });
        return services;
    }
}
