using MijnOptie.Domain.Positions;

namespace MijnOptie.App.Services.Matching;

/// <summary>A position with what a person calls it and where it is.</summary>
internal sealed record PositionCard(Position Position, string Title, string Reference, string LocationName, string Town);
