using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PersonalData;

/// <summary>The deletion log in a file, checked by the application and by the lines of shell that docs/retention.md gives.</summary>
[Trait("Promise", "P15")]
public sealed class DeletionLogFileTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Given_a_log_When_checked_with_and_without_the_application_Then_both_find_it_sound()
    {
        using var folder = new Folder();
        var lines = await ALogAsync();

        var sound = Assert.IsType<ChainVerdict.Sound>(DeletionLogFile.Verify(lines));

        Assert.Equal($"4 lines, last {sound.Last}", await ByShellAsync(folder, lines));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("removed")]
    [InlineData("doubled")]
    public async Task Given_a_log_that_was_tampered_with_When_checked_with_and_without_the_application_Then_both_find_where(string how)
    {
        using var folder = new Folder();
        var lines = (await ALogAsync()).ToList();
        if (how == "changed") lines[1] = lines[1].Replace("Candidates=1", "Candidates=2", StringComparison.Ordinal);
        if (how == "removed") lines.RemoveAt(1);
        if (how == "doubled") lines.Insert(1, lines[0]);

        Assert.Equal(2, Assert.IsType<ChainVerdict.Broken>(DeletionLogFile.Verify(lines)).Number);
        Assert.StartsWith("broken at 2", await ByShellAsync(folder, lines), StringComparison.Ordinal);
    }

    private static async Task<string[]> ALogAsync()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var erasure = app.Services.GetRequiredService<CandidateErasure>();
        for (var i = 0; i < 4; i++)
        {
            var candidate = await AStoredCandidate.InAsync(app, scope, new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero));
            await erasure.EraseAsync(scope, candidate, ErasureOrder.PersonAsked, Never);
        }
        var text = DeletionLogFile.Write(await app.Services.GetRequiredService<DeletionLog>().ForAsync(scope, Never));
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // Runs the very lines of the document.
    private static async Task<string> ByShellAsync(Folder folder, IEnumerable<string> lines)
    {
        await File.WriteAllLinesAsync(Path.Combine(folder.Path, "log.txt"), lines);
        var document = await File.ReadAllTextAsync(Repository.Path("docs", "retention.md"));
        var script = Regex.Match(document, @"    previous=\$\(printf.*?\n\n", RegexOptions.Singleline);
        Assert.True(script.Success, "The document gives no lines of shell.");
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script.Value);
        using var bash = Process.Start(start)!; // it starts, or it throws
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return output.Trim();
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("mijnoptie-log-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
