using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>A candidate to choose by name.</summary>
internal sealed record NamedCandidate(CandidateId Id, string Name, string? Reference, string HomeTown)
{
    /// <summary>Hides the name: this text may reach a log.</summary>
    public override string ToString() => $"NamedCandidate {Id}";
}
