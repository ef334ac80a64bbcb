namespace MijnOptie.App.Services.Demo;

/// <summary>
/// Chance from a fixed seed (SplitMix64, Steele and others 2014): the same demo on every machine and every version of .NET.
/// </summary>
internal sealed class DemoRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 up to, not including, the bound.</summary>
    public int Next(int bound) => (int)(NextWord() % (ulong)bound);

    /// <summary>True this many times in a hundred.</summary>
    public bool Percent(int times) => Next(100) < times;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private ulong NextWord()
    {
        state += 0x9E3779B97F4A7C15;
        var word = state;
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        return word ^ (word >> 31);
    }
}
