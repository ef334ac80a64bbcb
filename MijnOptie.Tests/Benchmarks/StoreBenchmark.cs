using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Candidates;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Benchmarks;

/// <summary>
/// Sixteen writers at once on the embedded database at synchronous=FULL, each storing whole candidates: through our
/// contexts, and through the provider as it comes.
/// </summary>
internal static class StoreBenchmark
{
    private const int Writers = 16;
    private const int EachWrites = 25;

    public static async Task RunAsync()
    {
        var slowest = 0.0;
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "bench");
        var contexts = app.Services.GetRequiredService<DataContexts>();
        await using var peerDatabase = await TestDatabase.CreateSqliteAsync();
        await PrepareAsync(peerDatabase, scope);

        await Comparison.RunAsync(
            "store.throughput-16-writers", ">=3",
            ours: async () =>
            {
                var (perSecond, longest) = await WriteAsync(() => contexts.Open(scope));
                slowest = Math.Max(slowest, longest);
                return perSecond;
            },
            peer: async () => (await WriteAsync(() => OpenAsItComes(peerDatabase, scope))).PerSecond,
            ratio: (own, other) => own / other);
        Comparison.Print("store.slowest-submission-seconds", slowest, "<=1");
    }

    private static async Task<(double PerSecond, double Longest)> WriteAsync(Func<AppDbContext> open)
    {
        var waits = new ConcurrentBag<double>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < EachWrites; i++)
            {
                var one = Stopwatch.StartNew();
                await using var context = open();
                context.Candidates.Add(ACandidateRow());
                await context.SaveChangesAsync();
                waits.Add(one.Elapsed.TotalSeconds);
            }
        })));
        return (Writers * EachWrites / clock.Elapsed.TotalSeconds, waits.Max());
    }

    private static CandidateRow ACandidateRow()
    {
        var row = new CandidateRow
        {
            Id = Guid.NewGuid(),
            SubmissionId = Guid.NewGuid(),
            Initials = "N.",
            Email = "n@voorbeeld.example",
            EmailKey = "n@voorbeeld.example",
            HomeTown = "Roosendaal",
            EducationLevelCode = "HBO_BACHELOR",
            CategoryCode = "VOLUNTARY",
            StatusCode = "SEARCHING",
            MinimumHours = 4000,
            MaximumHours = 6000,
            Admission = AdmissionState.Admitted,
            EmailConfirmedAt = DateTimeOffset.UnixEpoch,
        };
        row.Functions.Add(new CandidateFunctionRow { FunctionCode = "LERAAR_VO_LB" });
        row.Subjects.Add(new CandidateSubjectRow { SubjectCode = "WISKUNDE" });
        row.Qualifications.Add(new CandidateQualificationRow { QualificationCode = "T2", SubjectCode = "WISKUNDE" });
        row.Sectors.Add(new CandidateSectorRow { SectorCode = "HAVO" });
        row.Places.Add(new CandidatePlaceRow { PlaceId = 1, Name = "Roosendaal", Latitude = 51.5, Longitude = 4.5, RadiusKm = 15 });
        return row;
    }

    private static async Task PrepareAsync(TestDatabase database, TenantScope scope)
    {
        await using var context = OpenAsItComes(database, scope);
        context.Organisations.Add(new OrganisationRow { Id = scope.Organisation.Value, Slug = "bench", Name = "Bench" });
        await context.SaveChangesAsync();
    }

    // The provider without our session settings and gate; only what the comparison fixes (FULL, WAL) and the stamp of the tenant.
    private static SqliteAppDbContext OpenAsItComes(TestDatabase database, TenantScope scope)
    {
        var builder = new DbContextOptionsBuilder<SqliteAppDbContext>();
        DatabaseProviders.UseSqlite(builder, database.ConnectionString);
        builder.UseApplicationServiceProvider(IdentitySchema.Services)
            .AddInterceptors(new MijnOptie.App.Platform.Data.Interceptors.TenantGuard(), new FullSynchronous());
        return new SqliteAppDbContext(builder.Options, scope.Organisation.Value);
    }

    private sealed class FullSynchronous : Microsoft.EntityFrameworkCore.Diagnostics.DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection,
            Microsoft.EntityFrameworkCore.Diagnostics.ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default)
        {
            await using var command = ((SqliteConnection)connection).CreateCommand();
            command.CommandText = "PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL;";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
