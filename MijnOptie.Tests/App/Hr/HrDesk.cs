using System.Security.Claims;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr;

/// <summary>A member of HR staff at work for one organisation, on a real database.</summary>
internal sealed class HrDesk : IAsyncDisposable
{
    private readonly AsyncServiceScope services;

    private HrDesk(TestApp app, TenantScope scope, Guid account, string role)
    {
        (App, Scope, Account) = (app, scope, account);
        services = app.Scope();
        services.ServiceProvider.GetRequiredService<CurrentStaff>().Use(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, account.ToString()),
                new Claim(StaffClaims.Methods, StaffClaims.TwoFactors),
                new Claim(ClaimTypes.Role, role),
                new Claim(StaffClaims.Organisation, scope.Organisation.ToString()),
            ],
            "test")));
    }

    public TestApp App { get; }

    public TenantScope Scope { get; }

    public Guid Account { get; }

    public static HrDesk At(TestApp app, TenantScope scope, string role = Roles.Hr, Guid? account = null) => new(app, scope, account ?? Guid.NewGuid(), role);

    public static async Task<HrDesk> InNewOrganisationAsync(TestApp app, string slug = "denkbeeld") => At(app, await AnOrganisation.InAsync(app, slug));

    public T Get<T>()
        where T : notnull => services.ServiceProvider.GetRequiredService<T>();

    public AppDbContext Open() => Get<DataContexts>().Open(Scope);

    public Task<PendingImport> PreviewAsync(ImportKind kind, string file) => PreviewAsync(kind, Encoding.UTF8.GetBytes(file));

    public Task<PendingImport> PreviewAsync(ImportKind kind, byte[] file) => Get<PreviewImport>().HandleAsync(kind, "bestand.csv", file, null, CancellationToken.None);

    public async Task<ImportPlan> ImportAsync(ImportKind kind, string file)
    {
        var pending = await PreviewAsync(kind, file);
        Assert.Empty(pending.Plan.Problems);
        var result = await Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None);
        Assert.True(result.IsSuccess, result.Error?.Code);
        return result.Value;
    }

    /// <summary>Two locations: A1 in Roosendaal and A2 in Breda.</summary>
    public async Task<Guid> WithLocationsAsync()
    {
        await ImportAsync(ImportKind.Locations, "Code;Naam;Plaats\r\nA1;De Boom;Roosendaal\r\nA2;De Beek;Breda\r\n");
        await using var context = Open();
        return await context.Locations.Where(l => l.Code == "A1").Select(l => l.Id).SingleAsync();
    }

    public async Task<int> CountAsync<TRow>()
        where TRow : class
    {
        await using var context = Open();
        return await context.Set<TRow>().CountAsync();
    }

    public async ValueTask DisposeAsync() => await services.DisposeAsync();
}
