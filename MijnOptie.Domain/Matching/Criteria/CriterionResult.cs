namespace MijnOptie.Domain.Matching;

/// <summary>What one criterion says of one pair.</summary>
/// <param name="Criterion">Which criterion.</param>
/// <param name="Holds">False when the hard part fails; a soft criterion always holds.</param>
/// <param name="Fit">The soft part, 0 to <see cref="MatchFit.Full"/>, both inclusive; 0 when the hard part fails.</param>
/// <param name="Evidence">The figures behind it.</param>
public readonly record struct CriterionResult(Criterion Criterion, bool Holds, int Fit, Evidence Evidence);
