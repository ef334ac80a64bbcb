using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>What a function asks in the way of a teaching qualification.</summary>
/// <param name="Function">The function.</param>
/// <param name="Need">What it asks; where it depends, it asks one when the position names a subject to teach.</param>
public readonly record struct FunctionNeed(FunctionCode Function, QualificationNeed Need);
