using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>A line that is new, gone, or changed in some of its words.</summary>
/// <param name="Parts">The line in pieces. One piece for a line that is wholly new or gone.</param>
public sealed record LineDifference(ImmutableArray<TextPart> Parts)
{
    private const double Alike = 0.5;

    /// <summary>True when the line is wholly new.</summary>
    public bool IsAdded => Parts is [{ Change: Change.Added }];

    /// <summary>True when the line is wholly gone.</summary>
    public bool IsRemoved => Parts is [{ Change: Change.Removed }];

    /// <summary>One line that became another; null when they are so unlike that two lines read better.</summary>
    public static LineDifference? Between(string before, string after)
    {
        var words = SequenceDifference.Between(before.Split(' '), after.Split(' '));
        if (words.Count(word => word.Change == Change.Kept) < Alike * words.Count) return null;
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        foreach (var (change, word) in words)
        {
            if (parts.Count > 0 && parts[^1].Change == change) parts[^1] = new TextPart(change, $"{parts[^1].Text} {word}");
            else parts.Add(new TextPart(change, word));
        }
        return new LineDifference(parts.ToImmutable());
    }
}
