using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>What the rows of a list have, so that no filter is offered that would find nothing at all.</summary>
internal sealed record MatchChoices(
    ImmutableArray<FunctionCode> Functions,
    ImmutableArray<SubjectCode> Subjects,
    ImmutableArray<SectorCode> Sectors,
    ImmutableArray<string> Towns,
    ImmutableArray<(LocationId Id, string Name)> Locations);
