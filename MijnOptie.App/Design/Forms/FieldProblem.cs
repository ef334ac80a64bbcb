using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Design;

/// <summary>What is wrong with the value of one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reason">Its code is a key of a text of the wing.</param>
internal sealed record FieldProblem<TField>(TField Field, Error Reason)
    where TField : struct, Enum;
