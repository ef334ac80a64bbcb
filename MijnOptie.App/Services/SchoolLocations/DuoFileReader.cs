using System.Runtime.CompilerServices;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>Reads DUO's open-data file of school locations, row by row: semicolons, a header, Windows-1252 or UTF-8.</summary>
internal static class DuoFileReader
{
    /// <summary>Most rows of a file; DUO's own has some six thousand.</summary>
    public const int MaximumRows = 50_000;

    /// <summary>The rows, good and bad, in the order of the file. Nothing in a file makes it throw.</summary>
    /// <remarks>A file with an unusable header gives one bad row; a file that is too long ends with one. The stream stays open.</remarks>
    public static async IAsyncEnumerable<DuoRow> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        DuoRowParser? parser = null;
        var lineOfCode = new Dictionary<string, int>();
        var rows = 0;
        await foreach (var line in TextLines.ReadAsync(stream, cancellationToken))
        {
            if (parser is null)
            {
                var (header, problems) = DuoHeader.Parse(line);
                if (header is null)
                {
                    yield return new DuoRow.Bad(problems);
                    yield break;
                }
                parser = new DuoRowParser(header);
                continue;
            }
            if (line.Text is { } text && string.IsNullOrWhiteSpace(text)) continue;
            if (++rows > MaximumRows)
            {
                yield return new DuoRow.Bad([new RowProblem(line.Number, null, new Error("Duo.TooManyRows", MaximumRows))]);
                yield break;
            }
            var row = parser.Parse(line);
            if (row is DuoRow.Good good && !lineOfCode.TryAdd(good.Location.LocationCode, line.Number))
            {
                row = new DuoRow.Bad([new RowProblem(line.Number, DuoHeader.LocationCode, new Error("Duo.Twice", lineOfCode[good.Location.LocationCode]))],
                    good.Location.BoardNumber);
            }
            yield return row;
        }
        if (parser is null) yield return new DuoRow.Bad([new RowProblem(1, null, new Error("Duo.EmptyFile"))]);
    }
}
