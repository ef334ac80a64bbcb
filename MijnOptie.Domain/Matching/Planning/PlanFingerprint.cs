namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// What is kept with a plan so that it can be made again: the same planner, engine and solver given inputs with the same hash give the
/// same plan to the byte, unless time or a person cut the search short (<see cref="MobilityPlan.IsRepeatable"/>).
/// </summary>
/// <param name="PlannerVersion">The <see cref="MobilityPlanner.Version"/> that made it.</param>
/// <param name="EngineVersion">The <see cref="Matcher.EngineVersion"/> behind its scores.</param>
/// <param name="SolverVersion">Version of the solver.</param>
/// <param name="Weights">The weights of the scores.</param>
/// <param name="RulesVersion">The <see cref="MatchingRules.Version"/>.</param>
/// <param name="InputHash">SHA-256 of everything the plan reads, its options included, as 64 lower-case hexadecimal digits.</param>
public sealed record PlanFingerprint(
    int PlannerVersion, int EngineVersion, string SolverVersion, MatchWeights Weights, string RulesVersion, string InputHash);
