using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Files;

/// <summary>Why a row cannot be used.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Name of the column as the header has it; null when it concerns the whole row or file.</param>
/// <param name="Reason">Its code is a key of the texts of errors.</param>
internal sealed record RowProblem(int Line, string? Column, Error Reason);
