using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>A position in a list.</summary>
public sealed record PositionListRow(
    Guid Id,
    string Reference,
    string Title,
    string Location,
    string Town,
    string FunctionCode,
    string? SubjectCode,
    string SectorCode,
    Hours MinimumHours,
    Hours MaximumHours,
    DateOnly StartsOn,
    PositionState State);
