namespace MijnOptie.App.Design;

/// <summary>A filter that is on, in words.</summary>
public sealed record FilterChip(string Key, string Text);
