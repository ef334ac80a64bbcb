using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What a plan proposes for one person. A proposal: only a person acts on it.</summary>
/// <param name="Candidate">Who.</param>
/// <param name="Takes">What the person takes, in the order of the positions' ids; at least one.</param>
/// <param name="Leaves">What the person leaves, in the same order.</param>
/// <param name="Before">Hours held before, in positions of this plan.</param>
/// <param name="After">Hours held after, in positions of this plan.</param>
/// <param name="WaitsFor">Whose move must happen too, because this person takes what they leave.</param>
/// <param name="Depth">Place in the chain, from 1: how many people have to move, this one included. In a carousel: how many it has.</param>
public sealed record PlanMove(
    CandidateId Candidate,
    ImmutableArray<PlanTake> Takes,
    ImmutableArray<PlanLeave> Leaves,
    Hours Before,
    Hours After,
    ImmutableArray<CandidateId> WaitsFor,
    int Depth);
