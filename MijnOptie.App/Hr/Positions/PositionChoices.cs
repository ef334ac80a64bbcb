using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>What can be chosen for a position of an organisation.</summary>
/// <param name="Lists">Its lists.</param>
/// <param name="Locations">Its locations, by name.</param>
/// <param name="Holders">Candidates who may hold a position, by their reference or id.</param>
internal sealed record PositionChoices(CodeLists Lists, ImmutableArray<LocationChoice> Locations, IReadOnlyDictionary<string, CandidateId> Holders);
