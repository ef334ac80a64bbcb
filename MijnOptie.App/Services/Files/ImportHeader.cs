using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Files;

/// <summary>Where the columns of a sheet stand in a file.</summary>
/// <param name="Positions">For each column of the sheet its position in the file, or -1.</param>
/// <param name="Count">Number of columns of the file.</param>
/// <param name="Unknown">Names that are no column of the sheet.</param>
internal sealed record ImportHeader(ImmutableArray<int> Positions, int Count, ImmutableArray<string> Unknown)
{
    /// <returns>The header, or all that is wrong with it.</returns>
    public static (ImportHeader? Header, ImmutableArray<RowProblem> Problems) Parse(ImportSheet sheet, string[] names, int line)
    {
        var keys = Array.ConvertAll(names, ImportColumn.KeyOf);
        if (names.Length > ImportSheet.MaximumColumns) return (null, [new(line, null, new Error("Import.TooManyColumns", names.Length, ImportSheet.MaximumColumns))]);
        if (!sheet.Columns.Any(c => keys.Contains(c.Key)))
        {
            return (null, [new(line, null, new Error("Import.NoHeader", string.Join(", ", sheet.Columns.Where(c => c.Required).Select(c => c.Name))))]);
        }
        RowProblem[] problems =
        [
            .. sheet.Columns.Where(c => c.Required && !keys.Contains(c.Key)).Select(c => new RowProblem(line, c.Name, new Error("Import.MissingColumn", c.Name))),
            .. sheet.Columns.Where(c => keys.Count(k => k == c.Key) > 1).Select(c => new RowProblem(line, c.Name, new Error("Import.ColumnTwice", c.Name))),
        ];
        if (problems.Length > 0) return (null, [.. problems]);
        return (new ImportHeader(
            [.. sheet.Columns.Select(c => Array.IndexOf(keys, c.Key))],
            names.Length,
            [.. names.Where((name, at) => name.Trim().Length > 0 && sheet.Columns.All(c => c.Key != keys[at]))]), []);
    }
}
