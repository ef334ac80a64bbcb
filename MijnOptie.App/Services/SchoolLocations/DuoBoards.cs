using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>The boards in a file, to be found by number, by their own name, or by the name or town of one of their schools.</summary>
internal sealed class DuoBoards
{
    private readonly Dictionary<string, (DuoBoard Board, ImmutableArray<string> Names)> byNumber;

    public DuoBoards(IEnumerable<DuoLocation> locations)
    {
        byNumber = locations.GroupBy(l => l.BoardNumber).Select(BoardOf).ToDictionary(b => b.Number, b => (b, NamesOf(b)));
        All = [.. byNumber.Values.Select(b => b.Board).OrderBy(b => b.Number, StringComparer.Ordinal)];
    }

    /// <summary>All boards, by number.</summary>
    public ImmutableArray<DuoBoard> All { get; }

    public bool TryGet(string number, [NotNullWhen(true)] out DuoBoard? board)
    {
        var found = byNumber.TryGetValue(number.Trim(), out var entry);
        board = entry.Board;
        return found;
    }

    /// <summary>Boards whose number starts with the text, or of which every word of the text starts a word of one name: their own, or
    /// that of a school with its town.</summary>
    /// <returns>The number first, then the board's own name, then the most locations; at most <paramref name="max"/>.</returns>
    public ImmutableArray<DuoBoard> Find(string? text, int max)
    {
        var words = PlaceName.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        return [.. byNumber.Values.Select(b => (b.Board, Rank: RankOf(b.Board, b.Names, words))).Where(b => b.Rank is not null)
            .OrderBy(b => b.Rank).ThenByDescending(b => b.Board.Locations.Length).ThenBy(b => b.Board.Number, StringComparer.Ordinal)
            .Select(b => b.Board).Take(max)];
    }

    private static int? RankOf(DuoBoard board, ImmutableArray<string> names, string[] words)
    {
        if (words.Length == 1 && board.Number.StartsWith(words[0], StringComparison.Ordinal)) return 0;
        var at = names.IndexOf(names.FirstOrDefault(name => Array.TrueForAll(words, w => HasWord(name, w))) ?? "\0");
        return at < 0 ? null : at == 0 && board.Name is not null ? 1 : 2;
    }

    private static bool HasWord(string name, string start) =>
        name.StartsWith(start, StringComparison.Ordinal) || name.Contains($" {start}", StringComparison.Ordinal);

    private static DuoBoard BoardOf(IGrouping<string, DuoLocation> group) => new(
        group.Key,
        group.Select(l => l.BoardName).FirstOrDefault(n => n is not null),
        [.. group.CountBy(l => l.Town).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key)],
        [.. group.OrderBy(l => l.LocationCode, StringComparer.Ordinal)]);

    private static ImmutableArray<string> NamesOf(DuoBoard board)
    {
        IEnumerable<string> own = board.Name is null ? [] : [board.Name];
        return [.. own.Concat(board.Locations.Select(l => $"{l.Name} {l.Town}")).Select(PlaceName.Fold)];
    }
}
