namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>Draws that are the same in every run.</summary>
internal sealed class Draw(int seed)
{
#pragma warning disable CA5394 // made-up data
    private readonly Random random = new(seed);

    public int Below(int bound) => random.Next(bound);

    public double Share() => random.NextDouble();

    public bool Percent(int chance) => random.Next(100) < chance;

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
#pragma warning restore CA5394

    public T One<T>(params ReadOnlySpan<T> all) => all[Below(all.Length)];

    /// <summary>One of a list of which each next is less likely, as names and subjects are in life.</summary>
    public T Skewed<T>(IReadOnlyList<T> all) => all[(int)(Math.Pow(Share(), 2.2) * all.Count)];
}
