using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>What a row of either direction is filtered and sorted by.</summary>
internal sealed record MatchTraits
{
    /// <summary>Decides between equals, as everywhere in the matching.</summary>
    public required Guid Id { get; init; }

    public required ImmutableArray<FunctionCode> Functions { get; init; }

    public required ImmutableArray<SubjectCode> Subjects { get; init; }

    public required ImmutableArray<SectorCode> Sectors { get; init; }

    public required string Town { get; init; }

    public LocationId? Location { get; init; }

    public string? LocationName { get; init; }

    public required DateOnly Start { get; init; }

    public required Hours Hours { get; init; }

    public bool IsPossibility { get; init; }

    /// <summary>The text that words are looked for in.</summary>
    public required string Text { get; init; }
}
