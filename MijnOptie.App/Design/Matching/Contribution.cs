namespace MijnOptie.App.Design;

/// <summary>What one criterion adds to a score.</summary>
/// <param name="Criterion">Its name, for a person.</param>
/// <param name="Points">Points given, 0 to <paramref name="Weight"/>.</param>
/// <param name="Weight">Points it could give.</param>
/// <param name="Evidence">Why, in words.</param>
/// <param name="State">Whether the criterion is met.</param>
public sealed record Contribution(string Criterion, decimal Points, decimal Weight, string Evidence, ContributionState State = ContributionState.Met);
