using MijnOptie.App.Design;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>One position with every reason for and against it.</summary>
internal sealed record OwnMatchView
{
    public required string Name { get; init; }

    public required string What { get; init; }

    public required VerdictKind Verdict { get; init; }

    public required string Sentence { get; init; }

    public required int Score { get; init; }

    public required IReadOnlyList<Contribution> Contributions { get; init; }

    /// <summary>What would have to give, smallest first: what, and what follows.</summary>
    public required IReadOnlyList<(string Title, string Text)> Options { get; init; }

    /// <summary>Why it does not fit.</summary>
    public required IReadOnlyList<(string Title, string Text)> Reasons { get; init; }

    /// <summary>On which ground of the law it fits with a condition.</summary>
    public required IReadOnlyList<(string Title, string Text)> Routes { get; init; }
}
