using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A person.</summary>
/// <param name="Least">Least hours after a change.</param>
/// <param name="Most">Most hours after a change.</param>
/// <param name="Before">Hours held before.</param>
/// <param name="Options">Indices, in ascending order.</param>
/// <param name="Holdings">Indices, in ascending order.</param>
internal sealed record PersonNode(int Least, int Most, int Before, ImmutableArray<int> Options, ImmutableArray<int> Holdings);
