namespace MijnOptie.Domain.Privacy;

/// <summary>The statement as plain lines of text: to compare, and to read without a page.</summary>
public static class StatementLines
{
    /// <summary>The lines of a section, without its heading.</summary>
    public static IReadOnlyList<string> Of(StatementSection section, string language) =>
        [.. section.Blocks.SelectMany(block => Of(block, language))];

    private static IEnumerable<string> Of(StatementBlock block, string language) => block switch
    {
        StatementBlock.Paragraph paragraph => [paragraph.Text.In(language)],
        StatementBlock.Bullets bullets => bullets.Items.Select(item => item.In(language)),
        StatementBlock.Facts facts => facts.Lines.Select(line => $"{facts.Title.In(language)}. {line.Word.In(language)}: {line.Text.In(language)}"),
        StatementBlock.Link link => [$"{link.Text.In(language)} ({link.Address})"],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
