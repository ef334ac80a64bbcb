using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>What a function asks in the way of a teaching qualification.</summary>
/// <param name="Function">The function.</param>
/// <param name="Need">What it asks.</param>
public readonly record struct FunctionNeed(FunctionCode Function, TeachingNeed Need);
