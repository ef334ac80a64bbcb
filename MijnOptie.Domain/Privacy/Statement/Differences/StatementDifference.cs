using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>What changed between two versions of the statement, in one language, so that a person can read it.</summary>
public static class StatementDifference
{
    /// <summary>The sections that changed, in the order of the later version, with those that are gone at the end. Empty when both say the same.</summary>
    public static ImmutableArray<SectionDifference> Between(StatementDocument before, StatementDocument after, string language)
    {
        var earlier = before.Sections.ToDictionary(section => section.Id);
        var later = after.Sections.Select(section => section.Id).ToHashSet();
        return
        [
            .. after.Sections.Select(section => earlier.TryGetValue(section.Id, out var old) ? Changed(old, section, language) : Whole(section, Change.Added, language)).OfType<SectionDifference>(),
            .. before.Sections.Where(section => !later.Contains(section.Id)).Select(section => Whole(section, Change.Removed, language)),
        ];
    }

    private static SectionDifference Whole(StatementSection section, Change change, string language) =>
        new(section.Id, section.Heading.In(language), change, [.. StatementLines.Of(section, language).Select(line => new LineDifference([new TextPart(change, line)]))]);

    private static SectionDifference? Changed(StatementSection before, StatementSection after, string language)
    {
        var lines = ImmutableArray.CreateBuilder<LineDifference>();
        if (before.Heading != after.Heading) Replace([before.Heading.In(language)], [after.Heading.In(language)], lines);
        var (gone, came) = (new List<string>(), new List<string>());
        foreach (var (change, line) in SequenceDifference.Between(StatementLines.Of(before, language), StatementLines.Of(after, language)))
        {
            if (change == Change.Kept) Replace(gone, came, lines);
            else (change == Change.Removed ? gone : came).Add(line);
        }
        Replace(gone, came, lines);
        return lines.Count == 0 ? null : new SectionDifference(after.Id, after.Heading.In(language), Change.Kept, lines.ToImmutable());
    }

    // Lines that went and lines that came at the same place: in pairs where they are alike, else one after the other.
    private static void Replace(List<string> gone, List<string> came, ImmutableArray<LineDifference>.Builder lines)
    {
        for (var i = 0; i < Math.Max(gone.Count, came.Count); i++)
        {
            if (i < gone.Count && i < came.Count && LineDifference.Between(gone[i], came[i]) is { } changed)
            {
                lines.Add(changed);
                continue;
            }
            if (i < gone.Count) lines.Add(new LineDifference([new TextPart(Change.Removed, gone[i])]));
            if (i < came.Count) lines.Add(new LineDifference([new TextPart(Change.Added, came[i])]));
        }
        gone.Clear();
        came.Clear();
    }
}
