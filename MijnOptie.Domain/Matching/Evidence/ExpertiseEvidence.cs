using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.Expertise"/>. Both lists hold each tag once, in order; together they are what is wished for.</summary>
/// <param name="Present">Wished for and offered.</param>
/// <param name="Missing">Wished for and not offered.</param>
public sealed record ExpertiseEvidence(ImmutableArray<ExpertiseTag> Present, ImmutableArray<ExpertiseTag> Missing) : Evidence;
