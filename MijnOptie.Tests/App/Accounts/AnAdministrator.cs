using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Accounts;

/// <summary>An administrator of Mijn-OPtIE at work, on a real database.</summary>
internal sealed class AnAdministrator : IAsyncDisposable
{
    private readonly AsyncServiceScope services;

    private AnAdministrator(TestApp app, Guid account, string role)
    {
        services = app.Scope();
        Account = account;
        services.ServiceProvider.GetRequiredService<CurrentStaff>().Use(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, account.ToString()), new Claim(StaffClaims.Methods, StaffClaims.TwoFactors), new Claim(ClaimTypes.Role, role)], "test")));
    }

    public Guid Account { get; }

    public static AnAdministrator At(TestApp app, Guid? account = null, string role = Roles.Administrator) => new(app, account ?? Guid.NewGuid(), role);

    public T Get<T>()
        where T : notnull => services.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync() => await services.DisposeAsync();
}
