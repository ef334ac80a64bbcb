using System.Collections.Frozen;
using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>One list as an organisation uses it. Immutable and safe to share between threads.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
public sealed class CodeList<TCode>
    where TCode : struct, IEquatable<TCode>
{
    private readonly FrozenDictionary<TCode, CodeListEntry<TCode>> byCode;
    private readonly FrozenDictionary<string, ImmutableArray<(int Tier, CodeListEntry<TCode> Entry)>> byKey;
    private readonly Func<string, Error?> refuse;

    /// <param name="entries">The entries, in any order.</param>
    /// <param name="standardNames">The standard name of each standard code, for who still uses it after a renaming.</param>
    /// <param name="refuse">Why a text is refused although it was not found; null when it is merely unknown.</param>
    internal CodeList(
        IEnumerable<CodeListEntry<TCode>> entries,
        IReadOnlyDictionary<TCode, DisplayName> standardNames,
        Func<string, Error?> refuse)
    {
        this.refuse = refuse;
        All = [.. entries.OrderBy(entry => entry.SortOrder).ThenBy(entry => entry.IsOwn).ThenBy(entry => entry.Code.ToString(), StringComparer.Ordinal)];
        Enabled = [.. All.Where(entry => entry.IsEnabled)];
        byCode = All.ToFrozenDictionary(entry => entry.Code);
        byKey = All.SelectMany(entry => Keys(entry, standardNames))
            .GroupBy(key => key.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(key => (key.Tier, key.Entry)).OrderBy(key => key.Tier).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    /// <summary>Every entry in order, those that are off or forbidden included: to read what was stored, and for who manages the list.</summary>
    public ImmutableArray<CodeListEntry<TCode>> All { get; }

    /// <summary>What can be chosen, in order: for a form.</summary>
    public ImmutableArray<CodeListEntry<TCode>> Enabled { get; }

    /// <summary>The entry of a code, on or off; null when there is none.</summary>
    public CodeListEntry<TCode>? Find(TCode code) => byCode.GetValueOrDefault(code);

    /// <summary>Takes the entry of a code, on or off.</summary>
    public bool TryGet(TCode code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CodeListEntry<TCode>? entry) =>
        byCode.TryGetValue(code, out entry);

    /// <summary>The standard code that stands for a code in the rules; an unknown code gives itself, for which no rule speaks.</summary>
    public TCode StandardOf(TCode code) => byCode.TryGetValue(code, out var entry) ? entry.Standard : code;

    /// <summary>
    /// Finds what can be chosen by what a person or a file calls it: a code to the letter, else a name in either language,
    /// without regard for case, accents and punctuation, else the name it had before a renaming, else a code in any case.
    /// </summary>
    /// <param name="text">What it is called.</param>
    /// <param name="fits">Chooses among several of one name; not asked when there is only one.</param>
    /// <returns>The entry, or an error with the text: <c>CodeList.NotFound</c>; <c>CodeList.Ambiguous</c> (also the codes);
    /// <c>CodeList.SwitchedOff</c>; <c>CodeList.Forbidden.X</c> with the code of what may never be recorded, and its source.</returns>
    public Result<CodeListEntry<TCode>> Find(string text, Func<CodeListEntry<TCode>, bool>? fits = null)
    {
        var exact = All.FirstOrDefault(entry => entry.Code.ToString() == text);
        if (exact is { IsEnabled: true }) return exact;
        var found = byKey.GetValueOrDefault(NameKey.Of(text), []);
        var enabled = found.Where(key => key.Entry.IsEnabled).ToArray();
        if (exact is null && enabled.Length > 0)
        {
            var called = enabled.Where(key => key.Tier == enabled[0].Tier).Select(key => key.Entry).Distinct().ToArray();
            if (called.Length == 1) return called[0];
            var fitting = fits is null ? called : [.. called.Where(fits)];
            return fitting.Length == 1
                ? fitting[0]
                : new Error("CodeList.Ambiguous", text, string.Join(", ", called.Select(entry => entry.Code.ToString())));
        }
        if (refuse(text) is { } refusal) return refusal;
        return exact is not null || found.Length > 0 ? new Error("CodeList.SwitchedOff", text) : new Error("CodeList.NotFound", text);
    }

    private static IEnumerable<(string Key, int Tier, CodeListEntry<TCode> Entry)> Keys(
        CodeListEntry<TCode> entry,
        IReadOnlyDictionary<TCode, DisplayName> standardNames)
    {
        if (!entry.IsAllowed) yield break;
        yield return (NameKey.Of(entry.Name.Dutch), 0, entry);
        yield return (NameKey.Of(entry.Name.English), 0, entry);
        if (!entry.IsOwn && standardNames.TryGetValue(entry.Code, out var standard))
        {
            yield return (NameKey.Of(standard.Dutch), 1, entry);
            yield return (NameKey.Of(standard.English), 1, entry);
        }
        yield return (NameKey.Of(entry.Code.ToString()!), 2, entry);
    }
}
