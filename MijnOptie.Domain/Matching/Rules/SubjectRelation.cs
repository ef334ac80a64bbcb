using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>A likeness between two subjects, the same both ways.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Closeness">0 to <see cref="MatchFit.Full"/>, both inclusive.</param>
public readonly record struct SubjectRelation(SubjectCode One, SubjectCode Other, int Closeness);
