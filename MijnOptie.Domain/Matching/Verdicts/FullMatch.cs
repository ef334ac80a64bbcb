namespace MijnOptie.Domain.Matching;

/// <summary>Every hard criterion holds.</summary>
public sealed record FullMatch : MatchVerdict
{
    /// <inheritdoc/>
    public override VerdictKind Kind => VerdictKind.Match;
}
