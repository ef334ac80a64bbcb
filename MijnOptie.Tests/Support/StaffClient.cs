using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
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
            found = new StaffAccount { Id = account, UserName = email, Email = email, DisplayName = "Staf Voorbeeld", OrganisationId = role == Roles.Administrator ? null : scope.Organisation.Value };
            Assert.True((await users.CreateAsync(found)).Succeeded);
            Assert.True((await users.AddToRoleAsync(found, role)).Succeeded);
        }
        var http = new DefaultHttpContext { RequestServices = services.ServiceProvider };
        http.Request.Scheme = "https";
        await services.ServiceProvider.GetRequiredService<StaffSessions>().StartAsync(http, found, SignInMeans.Code, null, CancellationToken.None);
        return http.Response.Headers.SetCookie.Select(cookie => cookie!.Split(';')[0]).Single(cookie => cookie.StartsWith("mijnoptie-staff=", StringComparison.Ordinal));
    }

    private static HttpClient Client(TestApp app)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }
}
