using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>A piece of the statement, in both languages.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Link), "link")]
public abstract record StatementBlock
{
    private StatementBlock()
    {
    }

    /// <summary>Running text.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Paragraph(DisplayName Text) : StatementBlock;

    /// <summary>A list without an order.</summary>
    /// <param name="Items">The items; never empty.</param>
    public sealed record Bullets(ImmutableArray<DisplayName> Items) : StatementBlock;

    /// <summary>What is told about one thing: a heading and its facts.</summary>
    /// <param name="Title">The thing.</param>
    /// <param name="Lines">What is told, each with a word in front.</param>
    public sealed record Facts(DisplayName Title, ImmutableArray<StatementFact> Lines) : StatementBlock;

    /// <summary>A link that leads to a page, of our own or of another.</summary>
    /// <param name="Text">The text of the link.</param>
    /// <param name="Address">Where it leads: a path of our own, a mail address with <c>mailto:</c>, or a full address.</param>
    public sealed record Link(DisplayName Text, string Address) : StatementBlock;
}
