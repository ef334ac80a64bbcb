namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A person who could take a place.</summary>
/// <param name="Person">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="Least">Least hours, over 0.</param>
/// <param name="Most">Most hours.</param>
/// <param name="Score">Worth of one unit of hours in the score; 0 or more.</param>
internal readonly record struct OptionNode(int Person, int Place, int Least, int Most, long Score);
