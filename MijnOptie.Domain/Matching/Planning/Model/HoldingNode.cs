namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A person who holds a place.</summary>
/// <param name="Person">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="Hours">How much of it; over 0.</param>
/// <param name="MayLeave">False: stays.</param>
internal readonly record struct HoldingNode(int Person, int Place, int Hours, bool MayLeave);
