using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Services.People;

/// <summary>Someone who named the organisation, with all that it needs to tell whether the person is one of its own.</summary>
/// <param name="Person">The person and the offer.</param>
/// <param name="Admission">How it stands.</param>
/// <param name="Since">Since when.</param>
/// <param name="Refusal">Why the person was refused; null when not refused.</param>
/// <param name="Own">The organisation's own record that seems to be of the same person; null for none.</param>
internal sealed record Newcomer(Candidate Person, AdmissionState Admission, DateTimeOffset Since, AdmissionRefusal? Refusal, OrganisationRecord? Own)
{
    /// <summary>Hides the person: this text may reach a log.</summary>
    public override string ToString() => $"Newcomer {Person.Offer.Id} {Admission}";
}
