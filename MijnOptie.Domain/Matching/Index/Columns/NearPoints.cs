namespace MijnOptie.Domain.Matching;

/// <summary>Points near a spot.</summary>
/// <param name="Point">Their numbers.</param>
/// <param name="Distance">How far each is, in hectometres.</param>
internal sealed record NearPoints(int[] Point, ushort[] Distance);
