using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>One sending of the form.</summary>
/// <param name="Submission">Id of the draft: sending it twice is one sending.</param>
/// <param name="Candidate">Id for the candidate when there is none yet.</param>
/// <param name="Language">Language of the page, <c>nl</c> or <c>en</c>.</param>
/// <param name="At">When.</param>
internal sealed record IntakeSending(Guid Submission, CandidateId Candidate, string Language, DateTimeOffset At);
