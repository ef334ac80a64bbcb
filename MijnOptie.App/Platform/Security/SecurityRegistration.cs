using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Platform.Security;

internal static class SecurityRegistration
{
    /// <summary>Who may sign in, and how. Nobody can make an account from outside.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddIdentity<StaffAccount, IdentityRole<Guid>>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.Stores.MaxLengthForKeys = 128;
                options.User.RequireUniqueEmail = true;
                options.SignIn.RequireConfirmedAccount = true;
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.AllowedForNewUsers = true;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AppDbContext>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddDefaultTokenProviders()
            .AddDefaultUI();
        services.AddSingleton<IPasswordHasher<StaffAccount>, PasswordHasher<StaffAccount>>();
        services.AddSingleton<DecoyPassword>();
        services.AddSingleton<SignInStamps>();
        services.AddScoped<ISecurityStampValidator, EveryRequestStampValidator>();
        services.AddSingleton<RolesAtStart>();
        services.AddScoped<IUserConfirmation<StaffAccount>, OpenAccounts>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(5));
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "mijnoptie-staff";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.LoginPath = "/Identity/Account/Login";
            options.LogoutPath = "/Identity/Account/Logout";
            options.AccessDeniedPath = "/Identity/Account/AccessDenied";
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.SlidingExpiration = true;
        });
        services.AddRazorPages(options => options.Conventions.Add(new IdentityPages()));
        services.AddAuthorizationBuilder()
            .AddPolicy(Roles.Hr, policy => policy.RequireRole(Roles.Hr).RequireClaim(StaffClaims.Organisation))
            .AddPolicy(Roles.PrivacyOfficer, policy => policy.RequireRole(Roles.PrivacyOfficer).RequireClaim(StaffClaims.Organisation))
            .AddPolicy(Roles.OrganisationAdministrator, policy => policy.RequireRole(Roles.OrganisationAdministrator).RequireClaim(StaffClaims.Organisation))
            .AddPolicy(Roles.Administrator, policy => policy.RequireRole(Roles.Administrator));
        services.AddCascadingAuthenticationState();
        return services;
    }
}
