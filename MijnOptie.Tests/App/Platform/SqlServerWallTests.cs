using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Data.Walls;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

/// <summary>The wall of the database itself, on a real SQL Server where there is one.</summary>
[Trait("Promise", "P07")]
public sealed class SqlServerWallTests
{
    private const string NoServer = "MIJNOPTIE_TEST_SQLSERVER names no server.";

    [Fact]
    public async Task Given_sql_server_When_the_filter_is_lifted_Then_its_policy_still_hides_anothers_rows()
    {
        Assert.SkipWhen(TestDatabase.Server is null, NoServer);
        await using var app = await TestApp.BuildAsync();
        Assert.SkipUnless(await app.Services.GetRequiredService<TenantPolicies>().StateAsync(CancellationToken.None) == WallState.Present, "The server has no security policies.");
        var (a, b) = (await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b"));
        var contexts = app.Services.GetRequiredService<DataContexts>();
        await ALocationAsync(contexts, a, "A1");
        await ALocationAsync(contexts, b, "B1");

        await using var context = contexts.Open(a);
        await using var nobody = contexts.OpenPlatform();

        Assert.Equal(["A1"], await context.Locations.IgnoreQueryFilters().Select(l => l.Code).ToListAsync());
        Assert.Empty(await nobody.Locations.IgnoreQueryFilters().ToListAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlAsync($"UPDATE Locations SET TenantId = {b.Organisation.Value}"));
    }

    [Fact]
    public async Task Given_connections_out_of_the_pool_When_organisations_take_turns_Then_each_works_for_its_own()
    {
        Assert.SkipWhen(TestDatabase.Server is null, NoServer);
        await using var app = await TestApp.BuildAsync();
        var (a, b) = (await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b"));
        var contexts = app.Services.GetRequiredService<DataContexts>();
        await ALocationAsync(contexts, a, "A1");
        await ALocationAsync(contexts, b, "B1");

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (turn, cancellationToken) =>
        {
            await using var context = contexts.Open(turn % 2 == 0 ? a : b);
            Assert.Equal([turn % 2 == 0 ? "A1" : "B1"], await context.Locations.Select(l => l.Code).ToListAsync(cancellationToken));
        });
    }

    private static async Task ALocationAsync(DataContexts contexts, TenantScope scope, string code)
    {
        await using var context = contexts.Open(scope);
        context.Locations.Add(new LocationRow { Id = Guid.NewGuid(), Code = code, Name = code, Town = "Roosendaal" });
        await context.SaveChangesAsync();
    }
}
