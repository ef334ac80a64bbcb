using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>Short ways to write the pieces of the statement.</summary>
internal static class Say
{
    public static StatementBlock Text(string dutch, string english) => new StatementBlock.Paragraph(new DisplayName(dutch, english));

    public static StatementBlock List(params ImmutableArray<(string Dutch, string English)> items) =>
        new StatementBlock.Bullets([.. items.Select(item => new DisplayName(item.Dutch, item.English))]);

    public static StatementBlock Link(string dutch, string english, string address) => new StatementBlock.Link(new DisplayName(dutch, english), address);

    public static StatementFact Fact(string dutch, string english, DisplayName text) => new(new DisplayName(dutch, english), text);

    /// <summary>Names behind each other, with commas.</summary>
    public static DisplayName Together(IEnumerable<DisplayName> names)
    {
        var all = names.Distinct().ToList();
        return new DisplayName(string.Join(", ", all.Select(name => name.Dutch)), string.Join(", ", all.Select(name => name.English)));
    }

    /// <summary>The same with a small letter in front, to stand inside a sentence.</summary>
    public static DisplayName Small(DisplayName name) => new(Small(name.Dutch), Small(name.English));

    // A name or an abbreviation, which has more capitals in its first word, keeps them.
    private static string Small(string text) =>
        text.Skip(1).TakeWhile(letter => letter != ' ').Any(char.IsUpper) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
