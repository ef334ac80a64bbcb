namespace MijnOptie.App.Hr.Admission;

/// <summary>What became of a decision about several people.</summary>
/// <param name="Done">For whom it was taken.</param>
/// <param name="Missed">How many were decided by someone else meanwhile, or are gone.</param>
internal sealed record AdmissionOutcome(IReadOnlyList<Guid> Done, int Missed);
