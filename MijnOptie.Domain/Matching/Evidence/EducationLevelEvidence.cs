using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.EducationLevel"/>.</summary>
/// <param name="Asked">Least level asked, inclusive; null when none is.</param>
/// <param name="Held">Highest level completed.</param>
public sealed record EducationLevelEvidence(EducationLevelCode? Asked, EducationLevelCode Held) : Evidence;
