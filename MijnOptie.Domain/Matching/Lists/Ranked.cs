namespace MijnOptie.Domain.Matching;

/// <summary>One row of a list.</summary>
/// <typeparam name="T">An offer or a position.</typeparam>
/// <param name="Subject">The offer or the position.</param>
/// <param name="Evaluation">What the matching says of it.</param>
public sealed record Ranked<T>(T Subject, Evaluation Evaluation);
