using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Every hard criterion holds, and the law lets the person be appointed for a term or under a condition (amber).</summary>
/// <param name="Routes">Every conditional route with its legal ground, end dates and what is to be arranged; at least one.</param>
public sealed record ConditionalMatch(ImmutableArray<QualificationRoute> Routes) : MatchVerdict
{
    /// <inheritdoc/>
    public override VerdictKind Kind => VerdictKind.Conditional;
}
