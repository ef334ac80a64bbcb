using MijnOptie.App.Design;

namespace MijnOptie.App.Hr.Matches;

/// <summary>One pair, with everything a person needs to judge it.</summary>
public sealed record PairView
{
    public required Guid CandidateId { get; init; }

    public required Guid PositionId { get; init; }

    /// <summary>How the candidate is called inside a sentence.</summary>
    public required string Who { get; init; }

    public required SideView Candidate { get; init; }

    public required SideView Position { get; init; }

    public required VerdictKind Verdict { get; init; }

    /// <summary>What a position that is not simply open is; else null.</summary>
    public required string? State { get; init; }

    /// <summary>The sentence of the verdict, the words that matter between [ and ].</summary>
    public required string Sentence { get; init; }

    /// <summary>What the score becomes; null when nothing has to give.</summary>
    public required string? ScoreAfter { get; init; }

    public required int Score { get; init; }

    /// <summary>The score to the hundredth, when that says more than the whole number; else null.</summary>
    public required string? ExactScore { get; init; }

    public required int ForCandidate { get; init; }

    public required int ForPosition { get; init; }

    /// <summary>Adds up to the score exactly.</summary>
    public required IReadOnlyList<Contribution> Contributions { get; init; }

    /// <summary>What would make it work, smallest change first.</summary>
    public required IReadOnlyList<LineView> Options { get; init; }

    /// <summary>Every hard reason why it does not fit.</summary>
    public required IReadOnlyList<LineView> Reasons { get; init; }

    /// <summary>Every route of the law by which it fits under a condition.</summary>
    public required IReadOnlyList<RouteView> Routes { get; init; }

    /// <summary>Uncertain routes, for a person to find out.</summary>
    public required IReadOnlyList<RouteView> ToBeConfirmed { get; init; }

    public required RecordView Record { get; init; }
}
