namespace MijnOptie.Domain.Geography;

/// <summary>
/// Folded names in order, each pointing to the ordinal of its place. A lower ordinal is a place to offer sooner. A name is there
/// whole, from each of its words on, and without spaces.
/// </summary>
internal sealed class NameIndex
{
    private static readonly HashSet<string> SmallWords =
        ["aan", "ad", "bij", "de", "den", "der", "en", "het", "in", "op", "over", "s", "t", "te", "ten", "ter", "van"];

    private readonly string[] keys;
    private readonly Entry[] entries;

    public NameIndex(IReadOnlyList<Place> places)
    {
        var all = new HashSet<(string Key, Entry Entry)>();
        for (var ordinal = 0; ordinal < places.Count; ordinal++) Add(all, places[ordinal], ordinal);
        var sorted = all.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key) is var byKey and not 0 ? byKey : a.Entry.CompareTo(b.Entry));
        keys = [.. sorted.Select(e => e.Key)];
        entries = [.. sorted.Select(e => e.Entry)];
    }

    /// <summary>Ordinals of the places that have this folded name, by a Dutch or by a foreign name; ascending, each once.</summary>
    public List<int> Named(string folded, bool foreign)
    {
        var found = new List<int>();
        for (var i = Start(folded); i < keys.Length && keys[i] == folded; i++)
        {
            var entry = entries[i];
            if (entry.Whole && entry.Foreign == foreign && (found.Count == 0 || found[^1] != entry.Ordinal)) found.Add(entry.Ordinal);
        }
        found.Sort();
        return found;
    }

    /// <summary>Ordinals of the best places whose name, or a word in it, starts with the folded text; best first, each once.</summary>
    public List<int> StartingWith(string folded, int max)
    {
        var best = new List<(int Tier, int Ordinal)>(max + 1);
        for (var i = Start(folded); i < keys.Length && keys[i].StartsWith(folded, StringComparison.Ordinal); i++)
        {
            var entry = entries[i];
            var exact = entry.Whole && keys[i].Length == folded.Length;
            Offer(best, ((exact ? 0 : 2) + (entry.Foreign ? 1 : 0), entry.Ordinal), max);
        }
        return best.ConvertAll(b => b.Ordinal);
    }

    private static void Offer(List<(int Tier, int Ordinal)> best, (int Tier, int Ordinal) offered, int max)
    {
        if (best.Count == max && offered.CompareTo(best[^1]) >= 0) return;
        var known = best.FindIndex(b => b.Ordinal == offered.Ordinal);
        if (known >= 0)
        {
            if (best[known].Tier <= offered.Tier) return;
            best.RemoveAt(known);
        }
        best.Insert(~best.BinarySearch(offered), offered);
        if (best.Count > max) best.RemoveAt(max);
    }

    private int Start(string folded)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(keys[middle], folded) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static void Add(HashSet<(string Key, Entry Entry)> all, Place place, int ordinal)
    {
        foreach (var name in place.AlternateNames.Prepend(place.Name)) AddName(all, PlaceName.Fold(name), ordinal, foreign: false);
        foreach (var name in place.ForeignNames) AddName(all, PlaceName.Fold(name), ordinal, foreign: true);

        // Folded as a whole, as a label is that someone types back: a word can fold otherwise when another follows it.
        if (PlaceName.Fold(place.Name).Length == 0) return;
        var part = new Entry(ordinal, Foreign: false, Whole: false);
        all.Add((PlaceName.Fold($"{place.Name} {place.Province}"), part));
        all.Add((PlaceName.Fold($"{place.Name} {place.Municipality} {place.Province}"), part));
    }

    private static void AddName(HashSet<(string Key, Entry Entry)> all, string name, int ordinal, bool foreign)
    {
        if (name.Length == 0) return;
        var whole = new Entry(ordinal, foreign, Whole: true);
        all.Add((name, whole));
        if (!name.Contains(' ', StringComparison.Ordinal)) return;

        all.Add((name.Replace(" ", "", StringComparison.Ordinal), whole));
        var shortened = name.Replace(" aan den ", " ad ", StringComparison.Ordinal).Replace(" aan de ", " ad ", StringComparison.Ordinal);
        if (shortened != name) all.Add((shortened, whole));
        for (var space = name.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = name.IndexOf(' ', space + 1))
        {
            var rest = name[(space + 1)..];
            var word = rest.Split(' ', 2)[0];
            if (!SmallWords.Contains(word)) all.Add((rest, whole with { Whole = false }));
        }
    }

    private readonly record struct Entry(int Ordinal, bool Foreign, bool Whole) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => (Ordinal, Foreign, !Whole).CompareTo((other.Ordinal, other.Foreign, !other.Whole));
    }
}
