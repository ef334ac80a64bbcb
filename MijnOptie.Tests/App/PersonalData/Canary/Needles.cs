using System.Text;

namespace MijnOptie.Tests.App.PersonalData.Canary;

/// <summary>Looks for texts in the bytes of files, as UTF-8 and as UTF-16.</summary>
internal static class Needles
{
    /// <summary>Which of the texts stand in any of the files.</summary>
    public static async Task<IReadOnlySet<string>> InAsync(IEnumerable<string> files, IReadOnlyCollection<string> texts)
    {
        var found = new HashSet<string>();
        foreach (var file in files)
        {
            // Also a database that is open: reading shares with whoever writes.
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            found.UnionWith(texts.Where(text => !found.Contains(text) && Holds(bytes, text)));
        }
        return found;
    }

    /// <summary>The ways in which an id can be written down.</summary>
    public static IReadOnlyList<string> Of(Guid id) => [id.ToString("D"), id.ToString("D").ToUpperInvariant(), id.ToString("N"), id.ToString("N").ToUpperInvariant()];

    private static bool Holds(ReadOnlySpan<byte> bytes, string text) =>
        bytes.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
