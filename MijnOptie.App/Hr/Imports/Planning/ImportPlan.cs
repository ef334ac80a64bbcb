using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.SchoolLocations;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>What an import will do, or why it cannot. Made again when it is applied, so that it never rests on an old look.</summary>
/// <param name="Rows">What happens to each good row, in the order of the file.</param>
/// <param name="Problems">What is wrong, by line. With one, nothing is applied.</param>
/// <param name="Notes">What is worth knowing, and stops nothing.</param>
/// <param name="Stamp">Marks what was seen in the database: another stamp is another plan.</param>
internal sealed record ImportPlan(
    ImmutableArray<PlannedRow> Rows,
    ImmutableArray<RowProblem> Problems,
    ImmutableArray<ImportNote> Notes,
    string Stamp)
{
    public int New => Count(PlannedAction.New);

    public int Changed => Count(PlannedAction.Changed);

    public int Unchanged => Count(PlannedAction.Unchanged);

    public int LeftAlone => Count(PlannedAction.LeftAlone);

    /// <summary>Number of lines that something is wrong with.</summary>
    public int Bad => Problems.Select(p => p.Line).Distinct().Count();

    public bool CanBeApplied => Problems.Length == 0 && New + Changed > 0;

    /// <summary>A plan of nothing but what is wrong.</summary>
    public static ImportPlan Refused(ImmutableArray<RowProblem> problems, ImmutableArray<ImportNote> notes) => new([], Sorted(problems), notes, "");

    public static ImportPlan Of(
        IEnumerable<PlannedRow> rows, IEnumerable<RowProblem> problems, IEnumerable<ImportNote> notes, IEnumerable<DateTimeOffset> seen)
    {
        ImmutableArray<PlannedRow> planned = [.. rows];
        var text = new StringBuilder();
        foreach (var row in planned) text.Append(row.Key).Append('\n').Append((int)row.Action).Append('\n');
        foreach (var moment in seen) text.Append(moment.UtcTicks).Append('\n');
        return new ImportPlan(planned, Sorted(problems), [.. notes], Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))));
    }

    private int Count(PlannedAction action) => Rows.Count(r => r.Action == action);

    private static ImmutableArray<RowProblem> Sorted(IEnumerable<RowProblem> problems) => [.. problems.OrderBy(p => p.Line)];
}
