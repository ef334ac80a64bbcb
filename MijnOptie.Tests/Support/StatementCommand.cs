using System.Globalization;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Support;

/// <summary>
/// Writes down a version of the privacy statement as the code now composes it. Without arguments it renews the last one,
/// which is allowed as long as it has not begun; with a date and what changed, in Dutch and in English, it adds one.
/// </summary>
internal static class StatementCommand
{
    public static async Task<int> RunAsync(string[] asked)
    {
        var shipped = Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(Read).ToList();
        var last = shipped.LastOrDefault();
        var made = asked switch
        {
            [] when last is not null && last.Date > DutchTime.DayOf(TimeProvider.System.GetUtcNow()) =>
                Make(last.Date, last.Summary, shipped.Count > 1 ? shipped[^2] : null),
            [var day, var dutch, var english] when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && (last is null || date > last.Date) =>
                Make(date, new DisplayName(dutch, english), last),
            _ => null,
        };
        if (made is null)
        {
            await Console.Error.WriteLineAsync("The last version already holds. Give a later date and what changed: statement yyyy-MM-dd \"Nederlands\" \"English\"");
            return 1;
        }
        await File.WriteAllTextAsync(FileOf(made), made.Write());
        await Console.Out.WriteLineAsync($"Version {made.Name}, touches: {string.Join(", ", made.Touches)}");
        return 0;
    }

    private static string Folder => Repository.Path("MijnOptie.Domain", "Privacy", "Statement", "Versions");

    private static StatementVersion Make(DateOnly date, DisplayName summary, StatementVersion? before) =>
        StatementVersion.Make(date, summary, StatementComposer.Compose(), before);

    private static string FileOf(StatementVersion version) => Path.Combine(Folder, $"{version.Name}.json");

    private static StatementVersion Read(string file)
    {
        using var stream = File.OpenRead(file);
        return StatementVersion.Read(stream);
    }
}
