using System.Collections.Immutable;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// The index of an organisation as it was at one moment, with what tells whether it still is. It holds offers, which carry no name and no
/// contact details; those are read through the gate each time they are shown.
/// </summary>
internal sealed record OrganisationIndex(
    MatchIndex Index,
    MatchingGround Ground,
    IReadOnlyDictionary<CandidateId, int> Revisions,
    IReadOnlyDictionary<PositionId, (DateTimeOffset, DateTimeOffset)> Changes,
    ImmutableDictionary<PositionId, PositionCard> Cards)
{
    /// <summary>The same under other weights.</summary>
    public OrganisationIndex Weighing(MatchWeights weights) => weights.Equals(Ground.Weights)
        ? this
        : this with { Index = Index.WhatIf(weights).Value, Ground = Ground with { Weights = weights } };
}
