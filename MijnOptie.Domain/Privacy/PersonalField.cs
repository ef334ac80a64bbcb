using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>One stored personal field, with all that must be known of it before it may be stored (P04).</summary>
/// <param name="Table">The table it is a column of.</param>
/// <param name="Column">The column.</param>
/// <param name="Category">Kind of data.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Basis">On which ground.</param>
/// <param name="Retention">How long at most.</param>
/// <param name="Audience">Who sees it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ExportName">Its name in an export and on a page; null when it means nothing to a person and is left out.</param>
public sealed record PersonalField(
    string Table,
    string Column,
    PersonalDataCategory Category,
    ProcessingPurpose Purpose,
    LawfulBasis Basis,
    RetentionRule Retention,
    Audience Audience,
    DataSource Source,
    DisplayName? ExportName);
