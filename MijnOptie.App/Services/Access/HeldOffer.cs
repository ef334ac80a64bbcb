using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Access;

/// <summary>An offer of a person, and the organisation or the pool that holds it.</summary>
internal readonly record struct HeldOffer(OrganisationId Organisation, CandidateId Candidate);
