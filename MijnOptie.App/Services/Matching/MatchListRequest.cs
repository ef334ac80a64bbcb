namespace MijnOptie.App.Services.Matching;

/// <summary>Which rows of a list, in which order.</summary>
/// <param name="Page">From 1; past the end gives the last page.</param>
/// <param name="Size">Rows at a time, 1 or more.</param>
public sealed record MatchListRequest(MatchGroup Group, MatchSort Sort, MatchFilter Filter, int Page, int Size);
