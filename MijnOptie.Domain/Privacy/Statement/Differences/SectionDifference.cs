using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>What changed in one section of the statement.</summary>
/// <param name="Id">The section.</param>
/// <param name="Heading">Its heading, as it is last.</param>
/// <param name="Change">Added or removed as a whole, or kept with changed lines.</param>
/// <param name="Lines">The lines that changed; never empty.</param>
public sealed record SectionDifference(string Id, string Heading, Change Change, ImmutableArray<LineDifference> Lines);
