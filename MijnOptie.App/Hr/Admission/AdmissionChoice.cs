namespace MijnOptie.App.Hr.Admission;

/// <summary>One person to admit.</summary>
/// <param name="Candidate">The person.</param>
/// <param name="Own">The organisation's own record to join to; null to join none.</param>
internal sealed record AdmissionChoice(Guid Candidate, Guid? Own);
