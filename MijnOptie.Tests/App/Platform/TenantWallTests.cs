using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

[Trait("Promise", "P07")]
public sealed class TenantWallTests
{
    [Fact]
    public async Task Given_rows_of_two_organisations_When_one_reads_Then_it_sees_its_own_only()
    {
        await using var app = await TestApp.BuildAsync();
        var (a, b) = (await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b"));
        await ALocation(app, a, "A1");
        await ALocation(app, b, "B1");

        await using var context = app.Services.GetRequiredService<DataContexts>().Open(a);

        Assert.Equal(["A1"], await context.Locations.Select(l => l.Code).ToListAsync());
        Assert.Equal(2, await context.Locations.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task Given_no_tenant_When_tenant_rows_are_read_Then_there_are_none()
    {
        await using var app = await TestApp.BuildAsync();
        await ALocation(app, await AnOrganisation.InAsync(app, "a"), "A1");

        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();

        Assert.Empty(await context.Locations.ToListAsync());
        Assert.Equal(0, await context.Locations.ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Given_anothers_row_When_it_is_changed_Then_the_guard_refuses()
    {
        await using var app = await TestApp.BuildAsync();
        var (a, b) = (await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b"));
        await ALocation(app, b, "B1");

        await using var context = app.Services.GetRequiredService<DataContexts>().Open(a);
        var foreign = await context.Locations.IgnoreQueryFilters().SingleAsync();
        foreign.Name = "Gekaapt";

        await Assert.ThrowsAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task Given_anothers_row_When_it_is_taken_over_Then_the_guard_refuses()
    {
        await using var app = await TestApp.BuildAsync();
        var (a, b) = (await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b"));
        await ALocation(app, b, "B1");

        await using var context = app.Services.GetRequiredService<DataContexts>().Open(a);
        var foreign = await context.Locations.IgnoreQueryFilters().SingleAsync();
        foreign.TenantId = a.Organisation.Value;

        await Assert.ThrowsAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task Given_no_tenant_When_a_tenant_row_is_added_Then_the_guard_refuses()
    {
        await using var app = await TestApp.BuildAsync();
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        context.Locations.Add(new LocationRow { Id = Guid.NewGuid(), Code = "X" });

        await Assert.ThrowsAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    private static async Task ALocation(TestApp app, TenantScope scope, string code)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        context.Locations.Add(new LocationRow { Id = Guid.NewGuid(), Code = code, Name = code, Town = "Roosendaal" });
        await context.SaveChangesAsync();
    }
}
