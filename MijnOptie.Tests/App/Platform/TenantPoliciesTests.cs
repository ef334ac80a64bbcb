using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using MijnOptie.App;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Walls;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

/// <summary>A server that speaks the language of SQL Server and has no security policies: a double, that is never connected to.</summary>
[Trait("Promise", "P07")]
public sealed class TenantPoliciesTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Given_a_server_without_policies_When_production_starts_Then_it_refuses_and_says_which_setting_would_let_it(bool migrates)
    {
        await using var app = Build("Production", withoutPolicies: false, new Server(), migrates);

        var refused = await Assert.ThrowsAsync<WallsMissingException>(() => app.Services.GetRequiredService<TenantPolicies>().EnsureAsync(Never));

        Assert.Contains("Database:WithoutSecurityPolicies", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Candidates", refused.Message, StringComparison.Ordinal);
        if (!migrates) await Assert.ThrowsAsync<WallsMissingException>(() => app.Services.GetRequiredService<DatabaseStart>().RunAsync(Never)); // the start itself
    }

    [Fact]
    public async Task Given_the_setting_that_says_it_is_known_When_production_starts_Then_it_does_and_readiness_reports_the_layer_as_absent()
    {
        await using var app = Build("Production", withoutPolicies: true, new Server());

        await app.Services.GetRequiredService<DatabaseStart>().RunAsync(Never);

        var walls = (await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Name == "walls", Never)).Entries["walls"];
        Assert.Equal((HealthStatus.Degraded, "absent"), (walls.Status, walls.Description));
    }

    [Fact]
    public async Task Given_a_server_without_policies_When_a_developer_starts_Then_it_does()
    {
        await using var app = Build("Development", withoutPolicies: false, new Server());

        await app.Services.GetRequiredService<TenantPolicies>().EnsureAsync(Never);
    }

    [Fact]
    public async Task Given_a_server_with_policies_When_the_application_looks_after_the_schema_Then_what_is_missing_is_raised_and_readiness_says_present()
    {
        var server = new Server { Knows = true };
        await using var app = Build("Production", withoutPolicies: false, server, migrates: true);

        await app.Services.GetRequiredService<TenantPolicies>().EnsureAsync(Never);

        Assert.Contains("Candidates", server.Standing);
        Assert.Equal(WallState.Present, await app.Services.GetRequiredService<TenantPolicies>().StateAsync(Never));
    }

    private static Microsoft.AspNetCore.Builder.WebApplication Build(string environment, bool withoutPolicies, Server server, bool migrates = false)
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(new Microsoft.AspNetCore.Builder.WebApplicationOptions
        {
            ApplicationName = "MijnOptie.App",
            ContentRootPath = Repository.Path("MijnOptie.App"),
            EnvironmentName = environment,
        });
        builder.AddMijnOptie();
        builder.Configuration.AddInMemoryCollection(
        [
            new("Database:Provider", "SqlServer"),
            new("Database:ConnectionString", "Server=none.invalid;Database=none"),
            new("Database:WithoutSecurityPolicies", withoutPolicies.ToString()),
            new("Database:MigrateOnStart", migrates.ToString()),
            new("Site:Address", TestApp.SiteAddress),
        ]);
        builder.Services.AddSingleton<IStandingPolicies>(server);
        return builder.Build();
    }

    private sealed class Server : IStandingPolicies
    {
        public bool Knows { get; init; }

        public List<string> Standing { get; } = [];

        public Task<IReadOnlyList<string>> FindAsync(AppDbContext context, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>(Standing);

        public Task RaiseAsync(AppDbContext context, IReadOnlyList<string> tables, CancellationToken cancellationToken)
        {
            if (Knows) Standing.AddRange(tables);
            return Task.CompletedTask;
        }
    }
}
