using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.Tests.Support;

/// <summary>A client that is signed in, with both factors, as a member of staff; or a visitor who is not.</summary>
internal static class StaffClient
{
    public static HttpClient AsVisitor(TestApp app) => Client(app);

    public static async Task<HttpClient> AsAsync(TestApp app, TenantScope scope, string role, Guid account)
    {
        var client = Client(app);
        client.DefaultRequestHeaders.Add("Cookie", await CookieAsync(app, scope, role, account));
        return client;
    }

    /// <summary>The cookie of a sign-in of an account, which is made when it is not there yet.</summary>
    public static async Task<string> CookieAsync(TestApp app, TenantScope scope, string role, Guid account)
    {
        await using var services = app.Scope();
        var users = services.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var found = await users.FindByIdAsync(account.ToString());
        if (found is null)
        {
            var email = $"{account:N}@voorbeeld.example";
            found = new StaffAccount { Id = account, UserName = email, Email = email, DisplayName = "Staf Voorbeeld", OrganisationId = scope.Organisation.Value };
            Assert.True((await users.CreateAsync(found)).Succeeded);
            Assert.True((await users.AddToRoleAsync(found, role)).Succeeded);
        }
        var principal = await services.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<StaffAccount>>().CreateAsync(found);
        var session = await SessionAsync(services.ServiceProvider, account);
        ((ClaimsIdentity)principal.Identity!).AddClaims([new Claim(StaffClaims.Methods, StaffClaims.TwoFactors), new Claim(StaffClaims.Session, session.ToString())]);
        var options = services.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = services.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, IdentityConstants.ApplicationScheme);
        return $"{CookieName(app, options.Cookie.Name!)}={options.TicketDataFormat.Protect(ticket)}";
    }

    /// <summary>As a browser knows it: with a prefix, but on a developer's machine.</summary>
    public static string CookieName(TestApp app, string name) => app.Services.GetRequiredService<IHostEnvironment>().IsDevelopment() ? name : $"__Host-{name}";

    private static async Task<Guid> SessionAsync(IServiceProvider services, Guid account)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var context = services.GetRequiredService<DataContexts>().OpenPlatform();
        var session = new SignInRow { Id = Guid.NewGuid(), AccountId = account, At = now, ConfirmedAt = now, Means = SignInMeans.Code, Outcome = SignInOutcome.SignedIn };
        context.SignIns.Add(session);
        await context.SaveChangesAsync();
        return session.Id;
    }

    private static HttpClient Client(TestApp app)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }
}
