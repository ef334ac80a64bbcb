using System.Collections.Immutable;
using System.Globalization;

namespace MijnOptie.App.Services.Jobs;

/// <summary>What a run did, in numbers.</summary>
/// <param name="Counts">Each with a name of letters, digits and hyphens; the name is the key of the word a person reads, see <see cref="JobTexts"/>.</param>
internal sealed record JobOutcome(ImmutableArray<(string Name, int Count)> Counts)
{
    /// <summary>A run that has nothing to count.</summary>
    public static readonly JobOutcome Nothing = new([]);

    public static JobOutcome Of(params ReadOnlySpan<(string Name, int Count)> counts) => new([.. counts]);

    /// <summary>The form in which it is kept: <c>sent=3 skipped=1</c>.</summary>
    public string Text => string.Join(' ', Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name}={c.Count}")));

    /// <summary>Reads what <see cref="Text"/> wrote; what cannot be read is left out.</summary>
    public static JobOutcome Read(string? text)
    {
        var counts = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var part in (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && int.TryParse(part.AsSpan(equals + 1), CultureInfo.InvariantCulture, out var count)) counts.Add((part[..equals], count));
        }
        return new JobOutcome(counts.ToImmutable());
    }
}
