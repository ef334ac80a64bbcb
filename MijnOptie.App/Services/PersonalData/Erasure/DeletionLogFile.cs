using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// The deletion log as a text file: on each line the hash, two spaces, and the line that was hashed. So any tool that knows SHA-256 can check it, without
/// this application and without its database.
/// </summary>
internal static class DeletionLogFile
{
    private const string Between = "  ";

    public static string Write(IEnumerable<LoggedDeletion> records) =>
        string.Concat(records.Select(each => $"{each.Hash}{Between}{DeletionChain.Line(each.Record)}\n"));

    /// <summary>Follows the chain of a file; empty lines are passed over.</summary>
    public static ChainVerdict Verify(IEnumerable<string> lines) => DeletionChain.VerifyLines(lines.Where(line => line.Length > 0).Select(Split));

    /// <summary>The records of a file with the hash beside each; lines that are not whole are passed over.</summary>
    public static IEnumerable<LoggedDeletion> Read(IEnumerable<string> lines) =>
        from line in lines
        let parts = Split(line)
        let record = DeletionChain.ReadLine(parts.Line)
        where record is not null && DeletionChain.HashOf(parts.Line) == parts.Hash
        select new LoggedDeletion(record, parts.Hash, true);

    private static (string Line, string Hash) Split(string line)
    {
        var at = line.IndexOf(Between, StringComparison.Ordinal);
        return at < 0 ? (line, "") : (line[(at + Between.Length)..], line[..at]);
    }
}
