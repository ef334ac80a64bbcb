using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>Hard criteria fail, and at least one of them cannot give way.</summary>
/// <param name="Reasons">Every hard criterion that fails, in the order of <see cref="Criterion"/>; at least one.</param>
public sealed record NoMatch(ImmutableArray<NoMatchReason> Reasons) : MatchVerdict
{
    /// <inheritdoc/>
    public override VerdictKind Kind => VerdictKind.NoMatch;
}
