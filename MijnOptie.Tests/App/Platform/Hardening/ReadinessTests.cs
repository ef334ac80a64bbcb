using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform.Hardening;

[Trait("Promise", "P07")]
public sealed class ReadinessTests
{
    [Fact]
    public async Task Given_a_running_application_When_asked_whether_it_is_ready_Then_it_says_which_layers_stand()
    {
        await using var app = await TestApp.StartAsync();
        using var client = StaffClient.AsVisitor(app);

        var answer = await client.GetAsync("/gereed");

        var said = JsonSerializer.Deserialize<Dictionary<string, string>>(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["database", "keys", "status", "walls"], said.Keys.Order());
        Assert.Equal(("ready", "ready", "open"), (said["status"], said["database"], said["keys"]));
        Assert.Equal(TestDatabase.Server is null ? "not-on-this-database" : TestDatabase.WithoutPolicies ? "absent" : "present", said["walls"]);
    }

    [Fact]
    public async Task Given_a_schema_that_is_behind_When_asked_whether_it_is_ready_Then_it_is_not()
    {
        await using var app = await TestApp.StartAsync();
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\"");
        using var client = StaffClient.AsVisitor(app);

        var answer = await client.GetAsync("/gereed");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("\"database\":\"behind\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
