using System.Collections.Immutable;

namespace MijnOptie.App.Services.Files;

/// <summary>What a file of one kind looks like. Its first column is the key: a row is found back by it.</summary>
/// <param name="FileName">Name of the template.</param>
/// <param name="MaximumRows">Most rows, the header not counted.</param>
/// <param name="Columns">Its columns, the key first.</param>
internal sealed record ImportSheet(string FileName, int MaximumRows, ImmutableArray<ImportColumn> Columns)
{
    /// <summary>The key of the row that shows how a template is filled in; a row with it is never imported.</summary>
    public const string ExampleKey = "VOORBEELD";

    /// <summary>Largest file, in bytes.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;

    /// <summary>Longest value, in characters.</summary>
    public const int MaximumValueLength = 4_000;

    /// <summary>Most columns of a file.</summary>
    public const int MaximumColumns = 200;

    public int PositionOf(ImportColumn column) => Columns.IndexOf(column);
}
