using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>One fact with the word in front of it: "Tot wanneer: 1 jaar na ...".</summary>
/// <param name="Word">The word in front.</param>
/// <param name="Text">The fact.</param>
public sealed record StatementFact(DisplayName Word, DisplayName Text);
