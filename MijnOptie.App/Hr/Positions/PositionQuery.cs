using MijnOptie.App.Design;
using MijnOptie.Domain.Positions;

namespace MijnOptie.App.Hr.Positions;

/// <summary>Which positions are asked for.</summary>
/// <param name="List">Search, order and page.</param>
/// <param name="Location">At this location only.</param>
/// <param name="Function">Of this function only.</param>
/// <param name="Subject">Of this subject only.</param>
/// <param name="Sector">In this sector or under it.</param>
/// <param name="State">In this state only.</param>
internal sealed record PositionQuery(
    ListQuery List, Guid? Location = null, string? Function = null, string? Subject = null, string? Sector = null, PositionState? State = null)
{
    public bool HasFilter => Location is not null || Function is not null || Subject is not null || Sector is not null || State is not null
        || !string.IsNullOrWhiteSpace(List.Search);
}
