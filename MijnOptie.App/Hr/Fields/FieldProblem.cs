using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Fields;

/// <summary>What is wrong with the value of one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reason">Its code is a key of one of the texts that <see cref="ErrorTexts"/> knows.</param>
internal sealed record FieldProblem<TField>(TField Field, Error Reason)
    where TField : struct, Enum;
