namespace MijnOptie.App.Hr.Matches;

/// <summary>One side of a pair.</summary>
/// <param name="Name">Who or where.</param>
/// <param name="What">The first line under it.</param>
/// <param name="When">The second.</param>
/// <param name="Address">Its own list.</param>
/// <param name="Aged">How long the person has not said that the data holds; null when that is recent, and for a position.</param>
/// <param name="Facts">All that is known of it for the matching.</param>
public sealed record SideView(string Name, string What, string When, string Address, string? Aged, IReadOnlyList<LineView> Facts);
