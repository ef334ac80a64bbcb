namespace MijnOptie.App.Hr.Matches;

/// <summary>One row of the list: a link to the pair.</summary>
/// <param name="Id">The other side of the pair.</param>
/// <param name="Name">A person or a location.</param>
/// <param name="What">Function, subject, hours.</param>
/// <param name="Where">Town, and the distance when it is known.</param>
/// <param name="Score">In whole points.</param>
/// <param name="Tag">What would have to give, the ground and its end, or the reason; null when it simply fits.</param>
/// <param name="State">Said of a position that is not simply open; else null.</param>
/// <param name="Aged">How long the person has not said that the data holds; null when that is recent. Such a row fades.</param>
/// <param name="IsCurrent">True for the pair that is open.</param>
public sealed record RowView(Guid Id, string Name, string What, string Where, int Score, string? Tag, string? State, string? Aged, bool IsCurrent);
