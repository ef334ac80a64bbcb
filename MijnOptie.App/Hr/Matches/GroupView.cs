using MijnOptie.App.Services.Matching;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Rows of one group on this page.</summary>
/// <param name="Count">How many the group has on all pages together.</param>
public sealed record GroupView(MatchGroup Group, int Count, IReadOnlyList<RowView> Rows);
