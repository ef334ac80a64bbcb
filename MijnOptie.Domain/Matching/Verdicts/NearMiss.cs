using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>Hard criteria fail, and each of them could give way within the organisation's bounds.</summary>
/// <param name="Failed">The hard criteria that fail, in the order of <see cref="Criterion"/>; at least one.</param>
/// <param name="Options">What would make it work, smallest change first; at least one. Each was evaluated again and found true.</param>
public sealed record NearMiss(ImmutableArray<Criterion> Failed, ImmutableArray<NearMissOption> Options) : MatchVerdict
{
    /// <inheritdoc/>
    public override VerdictKind Kind => VerdictKind.NearMiss;
}
