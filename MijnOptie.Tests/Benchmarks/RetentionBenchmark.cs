using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Retention;
using MijnOptie.Tests.App.PersonalData;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Benchmarks;

/// <summary>
/// A million candidates of whom five in a hundred are due, erased by the nightly run while others go on saving: how long the slowest of those
/// waits.
/// </summary>
internal static class RetentionBenchmark
{
    private const int Rows = 1_000_000;
    private const int DuePerHundred = 5;

    public static async Task RunAsync()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "bench");
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var run = app.Services.GetRequiredService<RetentionRun>();
        // What is translated on first use is no wait for a lock: one whole round, and one save, go before.
        await AStoredCandidate.InAsync(app, scope, now.AddYears(-2));
        await run.RunAsync(CancellationToken.None);
        await FillAsync(app, scope, now);

        using var done = new CancellationTokenSource();
        var writing = Task.Run(() => SaveOnAsync(app, scope, now, done.Token));
        var clock = Stopwatch.StartNew();
        var erased = await run.RunAsync(CancellationToken.None);
        var seconds = clock.Elapsed.TotalSeconds;
        await done.CancelAsync();
        var waits = await writing;

        Console.WriteLine(FormattableString.Invariant($"  {Rows} candidates, {erased["candidate"]} erased in {seconds:F0} s, {waits.Count} saves meanwhile, median {Comparison.Median(waits):F1} ms"));
        Console.WriteLine(FormattableString.Invariant($"  the slowest: {string.Join(", ", waits.Index().OrderByDescending(wait => wait.Item).Take(5).Select(wait => FormattableString.Invariant($"{wait.Item:F0} ms (number {wait.Index})")))}"));
        Comparison.Print("retention.erased-of-due", (double)erased["candidate"] / (Rows / 100 * DuePerHundred), ">=1");
        Comparison.Print("retention.slowest-writer-milliseconds", waits.Max(), "<=250");
    }

    // Copies one whole candidate, in the database itself: a million by way of the application would take longer than what is measured.
    private static async Task FillAsync(TestApp app, TenantScope scope, DateTimeOffset now)
    {
        var clock = Stopwatch.StartNew();
        var first = await AStoredCandidate.InAsync(app, scope, now);
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        context.Database.SetCommandTimeout(600);
        var columns = context.Model.FindEntityType(typeof(MijnOptie.App.Platform.Data.Rows.CandidateRow))!.GetProperties()
            .Select(p => p.GetColumnName()).Where(name => name is not ("Id" or "SubmissionId" or "EnteredAt")).Select(name => $"\"{name}\"").ToList();
        const string guid = "upper(substr(h,1,8)||'-'||substr(h,9,4)||'-'||substr(h,13,4)||'-'||substr(h,17,4)||'-'||substr(h,21,12))";
        var list = string.Join(", ", columns);
        await context.Database.OpenConnectionAsync();
        // A million ids in no order, in indexes that must stay in memory to be made in a minute.
        await context.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -3000000; PRAGMA synchronous = OFF");
        await using var copy = context.Database.GetDbConnection().CreateCommand();
        copy.CommandText = $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows - 1}),
                 fresh AS (SELECT i, lower(hex(randomblob(16))) AS h FROM n)
            INSERT INTO Candidates ("Id", "SubmissionId", "EnteredAt", {list})
            SELECT {guid}, {guid}, CASE WHEN i % 100 < {DuePerHundred} THEN @old ELSE @fresh END, {list}
            FROM fresh CROSS JOIN (SELECT * FROM Candidates WHERE Id = @first) AS c
            """;
        copy.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("@old", now.AddYears(-1).AddDays(-10).UtcDateTime));
        copy.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("@fresh", now.UtcDateTime));
        copy.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("@first", first.Value));
        await copy.ExecuteNonQueryAsync();
        await context.Database.ExecuteSqlRawAsync("""
            INSERT INTO CandidateFunctions (CandidateId, TenantId, "Order", FunctionCode)
            SELECT Id, TenantId, 0, 'LERAAR_VO_LB' FROM Candidates WHERE Id NOT IN (SELECT CandidateId FROM CandidateFunctions)
            """);
        await WriteAheadLog.EmptyAsync(context, CancellationToken.None);
        // What was filled must be on the disk before: else the first erasure waits for a gigabyte of it.
        await using (var whole = new FileStream(app.Database.File, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite)) whole.Flush(flushToDisk: true);
        Console.WriteLine(FormattableString.Invariant($"  filled in {clock.Elapsed.TotalSeconds:F0} s"));
    }

    private static async Task<List<double>> SaveOnAsync(TestApp app, TenantScope scope, DateTimeOffset now, CancellationToken done)
    {
        var waits = new List<double>();
        var contexts = app.Services.GetRequiredService<DataContexts>();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!done.IsCancellationRequested)
        {
            await pace.WaitForNextTickAsync(CancellationToken.None);
            await using var context = contexts.Open(scope);
            context.Candidates.Add(AStoredCandidate.Row(now, "Kanarie"));
            var clock = Stopwatch.GetTimestamp();
            await context.SaveChangesAsync(CancellationToken.None);
            waits.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }
        return waits;
    }
}
