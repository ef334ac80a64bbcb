namespace MijnOptie.Domain.Matching;

/// <summary>What one criterion brings to the score, with the figures behind it.</summary>
/// <param name="Criterion">Which criterion.</param>
/// <param name="Holds">False when the hard part fails; it then brings nothing.</param>
/// <param name="Fit">How well it is met, 0 to <see cref="MatchFit.Full"/>.</param>
/// <param name="Points">What it brings; all contributions of an evaluation add up to its score exactly.</param>
/// <param name="Maximum">The most it could bring; all maxima add up to 100 points exactly.</param>
/// <param name="Evidence">The figures behind it.</param>
public sealed record Contribution(Criterion Criterion, bool Holds, int Fit, Score Points, Score Maximum, Evidence Evidence);
