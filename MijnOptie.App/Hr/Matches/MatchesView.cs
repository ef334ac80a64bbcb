namespace MijnOptie.App.Hr.Matches;

/// <summary>
/// Everything the screen shows, in words and figures: made once for an address, and carried from the first rendering of
/// the page into its live connection, so that nothing is read or evaluated twice.
/// </summary>
public sealed record MatchesView
{
    /// <summary>The address it was made for, as <see cref="MatchesQuery.Address"/> writes it.</summary>
    public required string Address { get; init; }

    /// <summary>Who or what the list is for; null when nothing is chosen or it was not found.</summary>
    public MatchChoice? Chosen { get; init; }

    /// <summary>True when what the address names is not here.</summary>
    public bool IsMissing { get; init; }

    public ListView? List { get; init; }

    /// <summary>How much each criterion counts: for the organisation, and in the list.</summary>
    public IReadOnlyList<WeightView> Weights { get; init; } = [];

    public PairView? Pair { get; init; }

    /// <summary>True when the pair the address names is not here.</summary>
    public bool IsPairMissing { get; init; }

    /// <summary>Whether any of these stands on the screen.</summary>
    public bool Shows(IReadOnlySet<Guid> ids) =>
        (Chosen is { } chosen && ids.Contains(chosen.Id))
        || (Pair is { } pair && ids.Contains(pair.CandidateId))
        || (List?.Groups.SelectMany(group => group.Rows).Any(row => ids.Contains(row.Id)) ?? false);
}
