using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;

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
        services.AddScoped<PasswordChanges>();
        services.AddScoped<PasswordResets>();
        services.AddScoped<AppChanges>();
        services.AddScoped<Passkeys>();
        services.AddSingleton<SignInLog>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<BrowserName>();
        services.AddSingleton<SignInWords>();
        services.AddSingleton<AccountMail>();
        services.AddSingleton<ResetRequests>();
        services.AddHostedService(provider => provider.GetRequiredService<ResetRequests>());
        services.AddAuthentication().AddCookie(HalfwayCookie.Scheme, options =>
        {
            options.Cookie.Name = HalfwayCookie.Scheme;
            options.ExpireTimeSpan = HalfwayCookie.Life;
            options.SlidingExpiration = false;
            StaffCookie.Harden(options.Cookie, environment);
        });
        // Here Identity keeps what it asked a browser while a passkey is made or used.
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie.Name = "mijnoptie-passkey";
            StaffCookie.Harden(options.Cookie, environment);
        });
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>((options, site) =>
        {
            options.ResidentKeyRequirement = "required"; // it is asked for without an address
            options.UserVerificationRequirement = "required"; // finger, face or PIN: the second factor
            options.ServerDomain = Uri.TryCreate(site.Value.Address, UriKind.Absolute, out var address) ? address.Host : null;
        });
        return services;
    }
}
