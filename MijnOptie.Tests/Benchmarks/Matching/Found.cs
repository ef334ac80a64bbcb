namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>One row of an answer: for a position, the candidate at a place in its list.</summary>
internal readonly record struct Found(int Position, int Candidate, int Conditional, int Score);
