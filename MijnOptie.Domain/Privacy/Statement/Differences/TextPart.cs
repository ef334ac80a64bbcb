namespace MijnOptie.Domain.Privacy;

/// <summary>A piece of text with what became of it.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Text">The text.</param>
public readonly record struct TextPart(Change Change, string Text);
