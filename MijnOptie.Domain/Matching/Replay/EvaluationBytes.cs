namespace MijnOptie.Domain.Matching;

/// <summary>What the matching said of one pair, in canonical bytes: the verdict, the scores and everything behind them.</summary>
internal static class EvaluationBytes
{
    public static CanonicalBytes Write(Evaluation evaluation)
    {
        var bytes = new CanonicalBytes().Add(evaluation.Candidate.Value).Add(evaluation.Position.Value).Add((int)evaluation.Verdict.Kind);
        Write(bytes, evaluation.Verdict);
        return bytes
            .Add(evaluation.Score.Hundredths).Add(evaluation.ForCandidate.Hundredths).Add(evaluation.ForPosition.Hundredths)
            .AddList(evaluation.Contributions, Write);
    }

    private static void Write(CanonicalBytes bytes, MatchVerdict verdict)
    {
        switch (verdict)
        {
            case FullMatch:
                break;
            case ConditionalMatch conditional:
                bytes.AddList(conditional.Routes, EvidenceBytes.Write);
                break;
            case NearMiss near:
                bytes.AddList(near.Failed, (inner, criterion) => inner.Add((int)criterion)).AddList(near.Options, Write);
                break;
            case NoMatch none:
                bytes.AddList(none.Reasons, Write);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(verdict));
        }
    }

    private static void Write(CanonicalBytes bytes, NoMatchReason reason) =>
        EvidenceBytes.Write(bytes.Add((int)reason.Criterion).Add(reason.CanGiveWay), reason.Evidence);

    private static void Write(CanonicalBytes bytes, NearMissOption option) => bytes
        .AddList(option.Changes, Write)
        .Add(option.Effort).Add((int)option.VerdictAfter)
        .Add(option.ScoreAfter.Hundredths).Add(option.ForCandidateAfter.Hundredths).Add(option.ForPositionAfter.Hundredths);

    private static void Write(CanonicalBytes bytes, NearMissChange change)
    {
        bytes.Add((int)change.Kind).Add(change.Steps);
        if (change is CandidateFurther further) EvidenceBytes.Write(bytes, further.Place);
    }

    private static void Write(CanonicalBytes bytes, Contribution contribution) => EvidenceBytes.Write(
        bytes.Add((int)contribution.Criterion).Add(contribution.Holds).Add(contribution.Fit)
            .Add(contribution.Points.Hundredths).Add(contribution.Maximum.Hundredths),
        contribution.Evidence);
}
