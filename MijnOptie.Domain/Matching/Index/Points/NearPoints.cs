namespace MijnOptie.Domain.Matching;

/// <summary>Points near a spot.</summary>
/// <param name="Runs">Their numbers, as runs.</param>
/// <param name="Distance">How far each is, run after run, in hectometres.</param>
internal sealed record NearPoints(NearRun[] Runs, ushort[] Distance)
{
    /// <summary>Stands for a point that is further than it matters.</summary>
    public const ushort Far = ushort.MaxValue;
}
