namespace MijnOptie.App.Candidates.Portal;

/// <summary>A page of positions, or the reason why there are none.</summary>
/// <param name="WhyNone">Why the person takes no part now; null when the person does.</param>
/// <param name="Rows">The positions.</param>
/// <param name="Options">How many fit or nearly fit.</param>
/// <param name="NoMatches">How many do not fit.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
internal sealed record OwnMatchesView(string? WhyNone, IReadOnlyList<OwnMatchRow> Rows, int Options = 0, int NoMatches = 0, int Page = 1, int Pages = 1);
