using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.Sector"/>.</summary>
/// <param name="Asked">The sector of the position, a leaf of the tree.</param>
/// <param name="Wanted">The first wanted node that covers it; null when none does.</param>
/// <param name="Choice">Which choice that is, from 1; null when none covers it.</param>
/// <param name="Choices">How many different sectors are wanted.</param>
public sealed record SectorEvidence(SectorCode Asked, SectorCode? Wanted, int? Choice, int Choices) : Evidence;
