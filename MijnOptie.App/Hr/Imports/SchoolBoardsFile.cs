using System.Collections.Immutable;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.SchoolLocations;

namespace MijnOptie.App.Hr.Imports;

/// <summary>DUO's file as it was read: the boards to choose from, and what is wrong.</summary>
/// <param name="Boards">The boards.</param>
/// <param name="Lines">The line of each location, by code.</param>
/// <param name="Bad">The rows that could not be used.</param>
/// <param name="FileName">What it is called.</param>
internal sealed record SchoolBoardsFile(
    DuoBoards Boards, IReadOnlyDictionary<string, int> Lines, ImmutableArray<DuoRow.Bad> Bad, string FileName)
{
    /// <summary>What may be wrong with a board: its own rows, and those of which the board cannot be read.</summary>
    public ImmutableArray<RowProblem> ProblemsOf(string boardNumber) =>
        [.. Bad.Where(b => b.BoardNumber is null || b.BoardNumber == boardNumber).SelectMany(b => b.Problems)];

    public static async Task<SchoolBoardsFile> ReadAsync(Stream stream, string fileName, CancellationToken cancellationToken)
    {
        var (locations, lines, bad) = (new List<DuoLocation>(), new Dictionary<string, int>(), ImmutableArray.CreateBuilder<DuoRow.Bad>());
        await foreach (var row in DuoFileReader.ReadAsync(stream, cancellationToken))
        {
            switch (row)
            {
                case DuoRow.Good good:
                    locations.Add(good.Location);
                    lines[good.Location.LocationCode] = good.Line;
                    break;
                case DuoRow.Bad wrong:
                    bad.Add(wrong);
                    break;
            }
        }
        return new SchoolBoardsFile(new DuoBoards(locations), lines, bad.ToImmutable(), fileName);
    }
}
