using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Retention;
using MijnOptie.Domain.Retention;
using MijnOptie.Tests.App.PersonalData;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Retention;

/// <summary>The run as a process of its own, killed in the middle.</summary>
[Trait("Promise", "P15")]
public sealed class KilledRunTests
{
    private const int Due = 1_500;
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Given_a_run_that_is_killed_midway_When_it_runs_again_Then_nothing_was_half_done_and_the_proof_is_whole()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The process is told of a file.");
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        await FillAsync(app, scope);
        using (var process = Start(app))
        {
            await Until.TrueAsync(async () => await CountAsync(app, scope) is < Due and > 0);
            process.Kill();
            await process.WaitForExitAsync();
        }
        var left = await CountAsync(app, scope);
        Assert.InRange(left, 1, Due - 1);
        Assert.Equal(left, await PartsAsync(app, scope));
        Assert.Equal(Due - left, await ProvenAsync(app, scope));

        // What a start of the application does first, and then the next run.
        await app.Services.GetRequiredService<RestoredPeople>().EraseAgainAsync(Never);
        await app.Services.GetRequiredService<RetentionRun>().RunAsync(Never);

        Assert.Equal((0, 0), (await CountAsync(app, scope), await PartsAsync(app, scope)));
        Assert.Equal(Due, await ProvenAsync(app, scope));
        Assert.Equal(Due, (await app.Services.GetRequiredService<TombstoneFile>().ReadAsync(Never)).Select(t => t.Subject).Distinct().Count());
    }

    private static Process Start(TestApp app)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "MijnOptie.App.dll"), "retention", "run"]) start.ArgumentList.Add(argument);
        start.Environment["Database__ConnectionString"] = app.Database.ConnectionString;
        start.Environment["Retention__TombstoneFile"] = Path.Combine(app.Database.Folder, "tombstones.csv");
        start.Environment["Retention__DeletionLogFolder"] = Path.Combine(app.Database.Folder, "deletions");
        start.Environment["Site__Address"] = "https://mijn-optie.example";
        var process = Process.Start(start)!; // it starts, or it throws
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task FillAsync(TestApp app, TenantScope scope)
    {
        var entered = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-370);
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        for (var i = 0; i < Due; i++)
        {
            var row = AStoredCandidate.Row(entered, "Kanarie");
            row.Functions.Clear();
            row.Subjects.Clear();
            row.Qualifications.Clear();
            row.Sectors.Clear();
            row.Expertise.Clear();
            context.Candidates.Add(row);
        }
        await context.SaveChangesAsync();
    }

    private static async Task<int> CountAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.CountAsync();
    }

    private static async Task<int> PartsAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Set<CandidatePlaceRow>().CountAsync();
    }

    // How many the log proves, once it is shown to be whole.
    private static async Task<int> ProvenAsync(TestApp app, TenantScope scope)
    {
        var records = await app.Services.GetRequiredService<DeletionLog>().ForAsync(scope, Never);
        Assert.IsType<ChainVerdict.Sound>(DeletionChain.Verify(records.Select(r => (r.Record, r.Hash))));
        return records.SelectMany(r => r.Record.Counts).Where(c => c.Kind == "Candidates").Sum(c => c.Count);
    }
}
