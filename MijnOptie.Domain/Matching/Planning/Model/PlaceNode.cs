using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A position.</summary>
/// <param name="Capacity">Hours for all.</param>
/// <param name="IsSplit">False: at most one person.</param>
/// <param name="Holding">Who is there now; -1 for nobody.</param>
/// <param name="Options">Indices, in ascending order.</param>
internal sealed record PlaceNode(int Capacity, bool IsSplit, int Holding, ImmutableArray<int> Options);
