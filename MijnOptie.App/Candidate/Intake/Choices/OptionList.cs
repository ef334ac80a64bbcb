using System.Collections.Immutable;
using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Options to choose from by typing. Immutable, and shared by everyone who fills in the form in that language.</summary>
internal sealed class OptionList : IChoices
{
    private const int Shown = 12;
    private readonly ImmutableArray<ListedOption> options;
    private readonly Dictionary<string, Option> byValue;

    public OptionList(IEnumerable<Option> options)
    {
        this.options = [.. options.Select(ListedOption.Of)];
        All = [.. this.options.Select(o => o.Option)];
        byValue = this.options.ToDictionary(o => o.Option.Value, o => o.Option);
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Option> All { get; }

    /// <summary>The option that is kept as this value; null when there is none.</summary>
    public Option? Of(string? kept) => kept is null ? null : byValue.GetValueOrDefault(kept);

    /// <summary>The one option of which this is the whole name, whatever the case and accents; null when there is none, or more than one.</summary>
    public Option? Named(string words)
    {
        var folded = PlaceName.Fold(words);
        var named = options.Where(o => o.Folded == folded).Take(2).ToList();
        return folded.Length > 0 && named.Count == 1 ? named[0].Option : null;
    }

    /// <summary>Options in which every word typed starts a word; those that start with the text come first.</summary>
    public IReadOnlyList<Option> Find(string words)
    {
        var folded = PlaceName.Fold(words);
        if (folded.Length == 0) return [.. options.Take(Shown).Select(o => o.Option)];
        var parts = folded.Split(' ');
        return [.. options.Where(o => Array.TrueForAll(parts, word => StartsAWord(o.Folded, word)))
            .OrderBy(o => o.Folded.StartsWith(folded, StringComparison.Ordinal) ? 0 : 1)
            .Take(Shown).Select(o => o.Option)];
    }

    private static bool StartsAWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] == ' ') return true;
        }
        return false;
    }
}
