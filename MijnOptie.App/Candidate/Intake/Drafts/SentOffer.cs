using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>What became of a draft that was sent.</summary>
/// <param name="Organisation">The organisation, or the pool, that holds the offer.</param>
/// <param name="Candidate">The candidate there.</param>
/// <param name="At">When it was stored; null when the sending did not come to its end.</param>
internal sealed record SentOffer(OrganisationId Organisation, CandidateId Candidate, DateTimeOffset? At);
