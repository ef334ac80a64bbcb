using MijnOptie.App.Design;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>What the first page shows, in words.</summary>
internal sealed record OverviewView
{
    public required string Called { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>How much of the year is left, 0 to 100.</summary>
    public required int PercentLeft { get; init; }

    public required bool IsPaused { get; init; }

    public required bool IsMailStopped { get; init; }

    /// <summary>What keeps the person out, or quiet, with the way to change it.</summary>
    public required IReadOnlyList<StateLine> States { get; init; }

    public required IReadOnlyList<OwnLine> Lines { get; init; }

    public required OwnMatchesView Matches { get; init; }

    /// <summary>The person's other offers: id and name of the organisation.</summary>
    public required IReadOnlyList<(Guid Id, string Name)> Others { get; init; }

    /// <summary>The newest of who looked and what the person did.</summary>
    public required IReadOnlyList<TimelineItem> Course { get; init; }
}
