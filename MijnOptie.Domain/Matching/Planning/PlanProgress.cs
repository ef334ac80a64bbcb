namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The best plan so far, while the search goes on.</summary>
/// <param name="Best">What it comes to.</param>
/// <param name="PartsDone">How many independent parts of the plan have been worked out.</param>
/// <param name="Parts">How many there are.</param>
/// <param name="Elapsed">Time taken so far.</param>
public readonly record struct PlanProgress(PlanTotals Best, int PartsDone, int Parts, TimeSpan Elapsed);
