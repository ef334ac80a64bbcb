namespace MijnOptie.App.Hr.Matches;

/// <summary>A candidate or a position to choose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">The name, and what tells it from others.</param>
public sealed record MatchChoice(Guid Id, string Name, string Text);
