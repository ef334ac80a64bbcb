using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Disclosures;

/// <summary>Data that goes to someone else.</summary>
/// <param name="Recipient">To whom.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Data">What, in words.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Candidate">The one candidate it is about; null for several.</param>
/// <param name="People">About how many people.</param>
internal sealed record Disclosure(string Recipient, DisclosureGround Ground, string Data, string Purpose, CandidateId? Candidate, int People)
{
    /// <summary>Hides the texts: this may reach a log.</summary>
    public override string ToString() => $"Disclosure on {Ground}";
}
