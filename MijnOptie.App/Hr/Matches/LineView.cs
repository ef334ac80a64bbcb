namespace MijnOptie.App.Hr.Matches;

/// <summary>Something with what there is to say of it.</summary>
public sealed record LineView(string Title, string Text);
