using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A position that someone leaves, and what comes of it.</summary>
/// <param name="Position">Which.</param>
/// <param name="Location">Where.</param>
/// <param name="Hours">Hours the person has there.</param>
/// <param name="Wishes">How well it fits the person's own wishes; everything taken instead fits them better.</param>
/// <param name="TakenBy">Who takes it in this plan, by id.</param>
/// <param name="StillOpen">Hours of the position that nobody has after the plan.</param>
/// <param name="CouldTake">Who else could take what is still open and has no move in this plan, the best score first; at most five.</param>
public sealed record PlanLeave(
    PositionId Position,
    LocationId Location,
    Hours Hours,
    Score Wishes,
    ImmutableArray<CandidateId> TakenBy,
    Hours StillOpen,
    ImmutableArray<PlanPair> CouldTake);
