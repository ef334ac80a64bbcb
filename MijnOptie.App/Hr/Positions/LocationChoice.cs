using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>A location to choose.</summary>
internal sealed record LocationChoice(LocationId Id, string Code, string Name, string Town);
