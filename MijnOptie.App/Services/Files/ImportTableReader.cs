using System.Collections.Immutable;
using CsvHelper;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Files;

/// <summary>Reads the rows of a CSV file. Nothing in a file makes it throw; it stops at the bounds of the sheet.</summary>
internal sealed class ImportTableReader(ImportSheet sheet)
{
    private readonly ImmutableArray<ImportLine>.Builder lines = ImmutableArray.CreateBuilder<ImportLine>();
    private readonly ImmutableArray<RowProblem>.Builder problems = ImmutableArray.CreateBuilder<RowProblem>();
    private ImportHeader? header;
    private bool exampleSkipped;
    private bool malformed;
    private int rows;

    /// <param name="sheet">What the file should look like.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="progress">Told the part that was read, in hundredths.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ImportTable Read(ImportSheet sheet, ReadOnlySpan<byte> bytes, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (bytes.Length > ImportSheet.MaximumBytes) return ImportTable.Refused(new RowProblem(1, null, new Error("Import.TooLarge", ImportSheet.MaximumBytes / 1024 / 1024)));
        return FileText.Decode(bytes).TryGet(out var text, out var error)
            ? new ImportTableReader(sheet).Read(text, progress, cancellationToken)
            : ImportTable.Refused(new RowProblem(1, null, error));
    }

    private ImportTable Read(string text, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var (start, above, delimiter) = Start(text);
        using var reader = CsvReader.FromText(text[start..], new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = _ => malformed = true,
        });
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            malformed = false;
            if (!reader.Read()) break;
            var (number, values) = (above + (int)reader.LineNumber, reader.Current.ToArray());
            if (values.All(string.IsNullOrWhiteSpace)) continue;
            if (header is null)
            {
                (header, var refused) = ImportHeader.Parse(sheet, values, number);
                if (header is null) return ImportTable.Refused(refused);
                continue;
            }
            if (++rows > sheet.MaximumRows) return ImportTable.Refused(new RowProblem(number, null, new Error("Import.TooManyRows", sheet.MaximumRows)));
            Take(number, values);
            if ((rows & 255) == 0) progress?.Report((int)Math.Min(100, 100 * reader.ByteOffset / text.Length));
        }
        progress?.Report(100);
        if (header is null) return ImportTable.Refused(new RowProblem(1, null, new Error("Import.Empty")));
        if (lines.Count == 0 && problems.Count == 0) problems.Add(new RowProblem(1, null, new Error(exampleSkipped ? "Import.OnlyExample" : "Import.NoRows")));
        return new ImportTable(lines.ToImmutable(), problems.ToImmutable(), header.Unknown, exampleSkipped);
    }

    /// <summary>Where the header starts, the lines above it, and what stands between its columns. Excel's own "sep=;" goes before.</summary>
    private (int Start, int LinesAbove, char Delimiter) Start(string text)
    {
        var (at, above) = (0, 0);
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n') is var found && found < 0 ? text.Length : at + found;
            var content = text[at..end];
            var isHint = content.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && content.Trim().Length <= 5;
            if (!isHint && !string.IsNullOrWhiteSpace(content)) return (at, above, Delimiter.Of(content, sheet.Columns));
            at = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
            above++;
        }
        return (0, 0, ';');
    }

    private void Take(int number, string[] values)
    {
        if (malformed)
        {
            problems.Add(new RowProblem(number, null, new Error("Import.Quote")));
            return;
        }
        if (values.Length < header!.Count || values.Skip(header.Count).Any(v => !string.IsNullOrWhiteSpace(v)))
        {
            problems.Add(new RowProblem(number, null, new Error("Import.ColumnCount", values.Length, header.Count)));
            return;
        }
        var picked = header.Positions.Select(at => at < 0 ? "" : values[at]).ToArray();
        if (picked[0].Trim().Equals(ImportSheet.ExampleKey, StringComparison.OrdinalIgnoreCase))
        {
            exampleSkipped = true;
            return;
        }
        var wrong = picked.Select((value, at) => (Reason: ReasonOf(value), at)).Where(v => v.Reason is not null).ToArray();
        problems.AddRange(wrong.Select(v => new RowProblem(number, sheet.Columns[v.at].Name, v.Reason!)));
        if (wrong.Length == 0) lines.Add(new ImportLine(number, picked));
    }

    private static Error? ReasonOf(string value)
    {
        if (value.Length > ImportSheet.MaximumValueLength) return new Error("Field.TooLong", ImportSheet.MaximumValueLength);
        return value.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n')) ? new Error("Field.Control") : null;
    }
}
