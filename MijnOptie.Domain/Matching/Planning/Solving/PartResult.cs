using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The plan found for a part.</summary>
/// <param name="Draft">The plan.</param>
/// <param name="Bounds">Per level what no plan can pass that is as good at the earlier levels; null when not known.</param>
internal sealed record PartResult(PlanDraft Draft, ImmutableArray<long?> Bounds);
