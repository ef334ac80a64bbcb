using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Who holds the one, holds the other: a first degree is also a second degree.</summary>
/// <param name="Held">What is held.</param>
/// <param name="Implied">What that implies; followed further, link by link.</param>
public readonly record struct QualificationImplication(QualificationCode Held, QualificationCode Implied);
