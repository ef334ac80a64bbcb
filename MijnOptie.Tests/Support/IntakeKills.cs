using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;

namespace MijnOptie.Tests.Support;

/// <summary>Kills a process that takes in offers, time after time, and looks what is left of those it acknowledged.</summary>
internal static class IntakeKills
{
    /// <returns>How many offers were acknowledged, and how many of those are not there.</returns>
    public static async Task<(int Acknowledged, int Missing)> RunAsync(int kills)
    {
        await using var app = await TestApp.BuildAsync();
        var acknowledged = new HashSet<Guid>();
        for (var kill = 0; kill < kills; kill++) await RunAndKillAsync(app.Database.ConnectionString, acknowledged, atLeast: 1 + (kill * 7 % 40));
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(TenantScope.For(OrganisationDirectory.Pool));
        var there = (await context.Candidates.AsNoTracking().Select(c => c.SubmissionId).ToListAsync()).ToHashSet();
        return (acknowledged.Count, acknowledged.Count(id => !there.Contains(id)));
    }

    private static async Task RunAndKillAsync(string connectionString, HashSet<Guid> acknowledged, int atLeast)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MijnOptie.Tests.dll"), "intake-load", connectionString]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var here = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith(IntakeLoad.Acknowledged, StringComparison.Ordinal) || !Guid.TryParse(line.AsSpan(IntakeLoad.Acknowledged.Length), out var id)) continue;
            acknowledged.Add(id);
            if (++here == atLeast) process.Kill(); // SIGKILL; what it said before is read to the end
        }
        await process.WaitForExitAsync();
        if (here < atLeast) throw new InvalidOperationException("The process that takes in offers ended by itself.");
    }
}
