using System.Collections.Immutable;

namespace MijnOptie.App.Services.Files;

/// <summary>A file as it was read, before anyone looked at what the values mean.</summary>
/// <param name="Lines">The rows that could be read.</param>
/// <param name="Problems">What could not, by line.</param>
/// <param name="UnknownColumns">Columns that are left alone; nothing of them is kept.</param>
/// <param name="ExampleSkipped">Whether the example of the template was in it.</param>
internal sealed record ImportTable(
    ImmutableArray<ImportLine> Lines,
    ImmutableArray<RowProblem> Problems,
    ImmutableArray<string> UnknownColumns,
    bool ExampleSkipped)
{
    /// <summary>A file of which nothing can be used, with the reasons.</summary>
    public static ImportTable Refused(params ImmutableArray<RowProblem> problems) => new([], problems, [], false);
}
