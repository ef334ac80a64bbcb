namespace MijnOptie.App.Design;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What is kept.</param>
/// <param name="Text">What a person reads.</param>
/// <param name="Detail">A second, smaller line.</param>
public sealed record Option(string Value, string Text, string? Detail = null);
