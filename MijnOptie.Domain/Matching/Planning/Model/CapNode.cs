using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>At most so many of these are taken or left.</summary>
internal sealed record CapNode(ImmutableArray<int> Options, ImmutableArray<int> Holdings, int Most);
