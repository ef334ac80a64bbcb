using System.Collections.Immutable;

namespace MijnOptie.App.Services.Files;

/// <summary>Finds what stands between the columns.</summary>
internal static class Delimiter
{
    private static readonly char[] Known = [';', ',', '\t', '|'];

    /// <summary>The one that makes most known columns of the header; of equals the most columns.</summary>
    public static char Of(string header, ImmutableArray<ImportColumn> columns) => Known
        .Select(delimiter => (delimiter, names: header.Split(delimiter)))
        .OrderByDescending(split => split.names.Count(name => columns.Any(c => c.Key == ImportColumn.KeyOf(name))))
        .ThenByDescending(split => split.names.Length)
        .First().delimiter;
}
