namespace MijnOptie.Domain.Matching.Planning;

/// <summary>An option with the hours it can have in an outcome.</summary>
/// <param name="Option">Which.</param>
/// <param name="Least">Least hours; over 0.</param>
/// <param name="Most">Most hours.</param>
internal readonly record struct Part(int Option, int Least, int Most);
