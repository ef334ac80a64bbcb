using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

[Trait("Promise", "P07")]
public sealed class TenantDatabasesTests
{
    [Fact]
    public async Task Given_an_organisation_with_a_database_of_its_own_When_both_work_Then_their_rows_lie_in_two_files()
    {
        Assert.SkipUnless(TestDatabase.Server is null, "The files are SQLite's.");
        var (own, shared) = (TenantScope.For(new OrganisationId(Guid.NewGuid())), TenantScope.For(new OrganisationId(Guid.NewGuid())));
        var folder = Directory.CreateTempSubdirectory("mijnoptie-own-");
        var file = Path.Combine(folder.FullName, "own.db");
        await using (var app = await TestApp.BuildAsync(builder => builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { [$"Database:Organisations:{own.Organisation}"] = $"Data Source={file}" })))
        {
            var contexts = app.Services.GetRequiredService<DataContexts>();
            await using (var platform = contexts.OpenPlatform())
            {
                platform.Organisations.Add(new OrganisationRow { Id = own.Organisation.Value, Slug = "eigen", Name = "Eigen" });
                platform.Organisations.Add(new OrganisationRow { Id = shared.Organisation.Value, Slug = "gedeeld", Name = "Gedeeld" });
                await platform.SaveChangesAsync();
            }
            await app.Services.GetRequiredService<DatabaseStart>().RunAsync(CancellationToken.None);
            await AddAsync(contexts, own, "E1");
            await AddAsync(contexts, shared, "G1");

            Assert.Equal(["E1"], await CodesAsync(contexts, own));
            Assert.Equal(["G1"], await CodesAsync(contexts, shared));
        }

        Assert.Equal(["E1"], await AllCodesAsync(file));
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Given_no_databases_of_their_own_When_organisations_work_Then_all_share_one()
    {
        await using var app = await TestApp.BuildAsync();
        var databases = app.Services.GetRequiredService<ITenantDatabases>();

        Assert.Equal(databases.Shared, databases.ConnectionStringFor(new OrganisationId(Guid.NewGuid())));
        Assert.Single(app.Services.GetRequiredService<DataContexts>().Databases);
    }

    private static async Task AddAsync(DataContexts contexts, TenantScope scope, string code)
    {
        await using var context = contexts.Open(scope);
        context.Locations.Add(new LocationRow { Id = Guid.NewGuid(), Code = code, Name = code, Town = "Roosendaal" });
        await context.SaveChangesAsync();
    }

    private static async Task<List<string>> CodesAsync(DataContexts contexts, TenantScope scope)
    {
        await using var context = contexts.Open(scope);
        return await context.Locations.IgnoreQueryFilters().Select(l => l.Code).ToListAsync();
    }

    private static async Task<List<string>> AllCodesAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Code FROM Locations";
        await using var reader = await command.ExecuteReaderAsync();
        var codes = new List<string>();
        while (await reader.ReadAsync()) codes.Add(reader.GetString(0));
        return codes;
    }
}
