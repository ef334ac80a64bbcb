namespace MijnOptie.Domain.Matching;

/// <summary>Points with numbers that follow on each other.</summary>
internal readonly record struct NearRun(int First, int Count);
