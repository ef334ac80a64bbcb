using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>A line that is new, gone, or changed in some of its words.</summary>
/// <param name="Parts">The line in pieces. One piece for a line that is wholly new or gone.</param>
public sealed record LineDifference(ImmutableArray<TextPart> Parts)
{
    /// <summary>True when the line is wholly new.</summary>
    public bool IsAdded => Parts is [{ Change: Change.Added }];

    /// <summary>True when the line is wholly gone.</summary>
    public bool IsRemoved => Parts is [{ Change: Change.Removed }];

    /// <summary>One line that became another; null when less than half of the longer one is kept: then two lines read better.</summary>
    public static LineDifference? Between(string before, string after)
    {
        var (old, now) = (before.Split(' '), after.Split(' '));
        var words = SequenceDifference.Between(old, now);
        if (2 * words.Count(word => word.Change == Change.Kept) < Math.Max(old.Length, now.Length)) return null;
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        foreach (var (change, word) in words)
        {
            if (parts.Count > 0 && parts[^1].Change == change) parts[^1] = new TextPart(change, $"{parts[^1].Text} {word}");
            else parts.Add(new TextPart(change, word));
        }
        return new LineDifference(parts.ToImmutable());
    }
}
