using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>How high a level of education is.</summary>
/// <param name="Level">The level.</param>
/// <param name="Rank">Higher is further; a rank of the table in tenths, so that vwo (4.5) stays a whole number.</param>
public readonly record struct EducationRank(EducationLevelCode Level, int Rank);
