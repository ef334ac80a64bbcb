using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>One direction of a likeness between two functions.</summary>
/// <param name="Wanted">What the candidate wants.</param>
/// <param name="Asked">What the position is.</param>
/// <param name="Closeness">0 to <see cref="MatchFit.Full"/>, both inclusive.</param>
/// <param name="Satisfies">True when it meets the hard part of the criterion.</param>
public readonly record struct FunctionRelation(FunctionCode Wanted, FunctionCode Asked, int Closeness, bool Satisfies);
