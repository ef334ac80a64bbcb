using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// What the matching says of one pair, with everything behind it, so that both the organisation and the candidate can be shown
/// why (AI Act, art. 86). A proposal: only a person acts on it.
/// </summary>
/// <param name="Candidate">Whose offer.</param>
/// <param name="Position">Which position.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Score">The score: the sum of the points of <paramref name="Contributions"/>, exactly.</param>
/// <param name="ForCandidate">How well the position fits the candidate's wishes: the score over the criteria on that side.</param>
/// <param name="ForPosition">How well the candidate fits what the position asks: the score over the criteria on that side (the
/// reverse score).</param>
/// <param name="Contributions">One per criterion, in the order of <see cref="Criterion"/>.</param>
public sealed record Evaluation(
    CandidateId Candidate,
    PositionId Position,
    MatchVerdict Verdict,
    Score Score,
    Score ForCandidate,
    Score ForPosition,
    ImmutableArray<Contribution> Contributions)
{
    /// <summary>What one criterion brings.</summary>
    public Contribution this[Criterion criterion] => Contributions[(int)criterion];

    /// <summary>The evaluation as bytes, in one way only: the verdict, the scores and everything behind them.</summary>
    public byte[] CanonicalForm() => EvaluationBytes.Write(this).ToArray();
}
