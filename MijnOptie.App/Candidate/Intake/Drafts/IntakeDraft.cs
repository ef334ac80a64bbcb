using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>A draft as it is kept.</summary>
/// <param name="Form">What was filled in.</param>
/// <param name="ChangedAt">When it last changed.</param>
/// <param name="ExpiresAt">When it ends; exclusive.</param>
/// <param name="Sent">Where it was sent; null while it never was.</param>
internal sealed record IntakeDraft(IntakeForm Form, DateTimeOffset ChangedAt, DateTimeOffset ExpiresAt, SentOffer? Sent);
