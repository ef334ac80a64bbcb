using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>A field that cannot be sent as it is, and why.</summary>
/// <param name="Field">The field.</param>
/// <param name="Error">Why.</param>
/// <param name="Row">Which of its rows, from 0.</param>
internal sealed record FieldProblem(IntakeField Field, Error Error, int Row = 0);
