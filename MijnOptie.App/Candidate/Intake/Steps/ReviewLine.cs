namespace MijnOptie.App.Candidates.Intake;

/// <summary>One field as it stands in the review.</summary>
internal sealed record ReviewLine(IntakeField Field, IReadOnlyList<string> Texts, string? Error);
