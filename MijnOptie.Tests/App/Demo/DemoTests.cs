using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Demo;

public sealed class DemoTests
{
    [Fact]
    public async Task Given_a_developers_machine_When_it_starts_twice_Then_the_demo_is_there_once()
    {
        await using var app = await TestApp.BuildAsync(environment: "Development");
        await app.Services.GetRequiredService<DemoOrganisation>().EnsureAsync(CancellationToken.None);

        await using var context = app.Services.GetRequiredService<DataContexts>().Open(TenantScope.For(DemoOrganisation.Id));
        Assert.Equal(12, await context.Locations.CountAsync());
        Assert.Equal(60, await context.Positions.CountAsync());
        Assert.Equal(150, await context.Candidates.CountAsync(c => c.Admission == AdmissionState.Admitted));
        Assert.Equal(6, await context.Candidates.CountAsync(c => c.Admission == AdmissionState.Waiting));
        Assert.Equal(2, await context.Organisations.CountAsync(o => o.IsDemo));
        Assert.Equal(DemoAccount.All.Length, await context.Users.CountAsync());
        Assert.NotEmpty(await app.Services.GetRequiredService<PeopleGate>().ForMatchingAsync(TenantScope.For(DemoOrganisation.Id), CancellationToken.None));
    }

    [Fact]
    public async Task Given_any_other_environment_When_it_starts_Then_there_is_no_demo_at_all()
    {
        await using var app = await TestApp.StartAsync(environment: "Production");
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        using var client = new HttpClient { BaseAddress = app.Address };

        Assert.Null(app.Services.GetService<DemoOrganisation>());
        Assert.Empty(await context.Users.ToListAsync());
        Assert.DoesNotContain(await context.Organisations.ToListAsync(), o => o.IsDemo);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/demo")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await client.PostAsync("/demo?account=hr", new FormUrlEncodedContent([]))).StatusCode);
    }

    [Fact]
    public async Task Given_a_developers_machine_When_the_demo_page_opens_Then_it_offers_every_role()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        using var client = new HttpClient { BaseAddress = app.Address };

        var page = await client.GetStringAsync("/demo");

        Assert.Contains("Inloggen als HR-medewerker", page, StringComparison.Ordinal);
        Assert.Contains("Inloggen als privacy officer", page, StringComparison.Ordinal);
        Assert.Contains("Inloggen als accountbeheerder", page, StringComparison.Ordinal);
        Assert.Contains("Inloggen als beheerder<", page, StringComparison.Ordinal);
        Assert.Contains("Inloggen bij een andere organisatie", page, StringComparison.Ordinal);
    }
}
