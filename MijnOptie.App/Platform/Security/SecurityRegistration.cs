using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security.Passwords;

namespace MijnOptie.App.Platform.Security;

internal static class SecurityRegistration
{
    /// <summary>Who may sign in, and how. Nobody can make an account from outside.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddScoped<IPasswordValidator<StaffAccount>, PasswordRules>(); // in the place of Identity's own
        services.AddIdentity<StaffAccount, IdentityRole<Guid>>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.Stores.MaxLengthForKeys = 128;
                options.User.RequireUniqueEmail = true;
                options.SignIn.RequireConfirmedAccount = true;
                options.Lockout.AllowedForNewUsers = true;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AppDbContext>()
            .AddUserStore<StaffStore>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddTokenProvider<DataProtectorTokenProvider<StaffAccount>>(TokenOptions.DefaultProvider)
            .AddDefaultUI();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromHours(1));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddSingleton<IPasswordHasher<StaffAccount>, PasswordHasher<StaffAccount>>();
        services.AddSingleton<PasswordCheck>();
        services.AddSingleton<StaffLock>();
        services.AddScoped<StaffSessions>();
        services.AddScoped<Confirmations>();
        services.AddSingleton<CommonPasswords>();
        services.AddSingleton<SignInStamps>();
        services.AddScoped<ISecurityStampValidator, EveryRequestStampValidator>();
        services.AddSingleton<RolesAtStart>();
        services.AddScoped<IUserConfirmation<StaffAccount>, OpenAccounts>();
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = TimeSpan.FromMinutes(5);
            options.OnRefreshingPrincipal = StaffSessions.KeepAsync;
        });
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "mijnoptie-staff";
            StaffCookie.Harden(options.Cookie, environment);
            options.LoginPath = "/Identity/Account/Login";
            options.LogoutPath = "/Identity/Account/Logout";
            options.AccessDeniedPath = "/Identity/Account/AccessDenied";
            options.ExpireTimeSpan = StaffSessions.Life;
            options.SlidingExpiration = false;
        });
        services.AddRazorPages(options => options.Conventions.Add(new IdentityPages()));
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new AuthorizationPolicyBuilder().WithTwoFactors().Build())
            .AddPolicy(Roles.Hr, policy => policy.WithTwoFactors().RequireRole(Roles.Hr).RequireClaim(StaffClaims.Organisation))
            .AddPolicy(Roles.PrivacyOfficer, policy => policy.WithTwoFactors().RequireRole(Roles.PrivacyOfficer).RequireClaim(StaffClaims.Organisation))
            .AddPolicy(Roles.OrganisationAdministrator, policy => policy.WithTwoFactors().RequireRole(Roles.OrganisationAdministrator).RequireClaim(StaffClaims.Organisation))
            .AddPolicy(Roles.Administrator, policy => policy.WithTwoFactors().RequireRole(Roles.Administrator));
        services.AddCascadingAuthenticationState();
        return services;
    }

    // No policy opens anything to someone who proved one factor alone.
    private static AuthorizationPolicyBuilder WithTwoFactors(this AuthorizationPolicyBuilder policy) =>
        policy.RequireAuthenticatedUser().RequireClaim(StaffClaims.Methods, StaffClaims.TwoFactors);
}
