using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>Just enough of a person to choose one from a list.</summary>
internal sealed record CandidateSummary(
    CandidateId Id,
    string Name,
    string HomeTown,
    ImmutableArray<FunctionCode> Functions,
    ImmutableArray<SubjectCode> Subjects)
{
    /// <summary>Hides everything: this is personal data and the text may reach a log.</summary>
    public override string ToString() => $"Candidate {Id}";
}
