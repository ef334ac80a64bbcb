namespace MijnOptie.App.Hr.Matches;

/// <summary>A route of the law.</summary>
/// <param name="Heading">Its name with its term and end in one line, the end between [ and ].</param>
/// <param name="Status">What it makes of the person.</param>
/// <param name="Explanation">One sentence.</param>
/// <param name="Ground">The article of the law.</param>
/// <param name="ToDo">What is still to be signed or arranged.</param>
/// <param name="Extensions">How it may be extended; null when it may not.</param>
/// <param name="Note">A note to the term, always in Dutch; null when there is none.</param>
public sealed record RouteView(
    string Heading, string Status, string Explanation, string Ground, IReadOnlyList<string> ToDo, string? Extensions, string? Note);
