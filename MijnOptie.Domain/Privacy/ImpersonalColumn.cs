namespace MijnOptie.Domain.Privacy;

/// <summary>A stored column that says nothing about a person, and why that is so.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column, or <c>*</c> for every column of a table that holds no personal data at all.</param>
/// <param name="Reason">Why it is no personal data.</param>
public sealed record ImpersonalColumn(string Table, string Column, string Reason);
