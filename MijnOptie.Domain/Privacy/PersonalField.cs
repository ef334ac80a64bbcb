using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>One stored personal field, with all that must be known of it before it may be stored (P04).</summary>
/// <param name="Place">Where it is stored.</param>
/// <param name="Category">Kind of data.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Basis">On which ground.</param>
/// <param name="Retention">How long at most.</param>
/// <param name="Audience">Who sees it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ExportName">Its name in an export and on a page; null when it means nothing to a person and is left out.</param>
public sealed record PersonalField(
    StoredPlace Place,
    PersonalDataCategory Category,
    ProcessingPurpose Purpose,
    LawfulBasis Basis,
    RetentionRule Retention,
    Audience Audience,
    DataSource Source,
    DisplayName? ExportName)
{
    private readonly DataSubject? idOf;

    /// <summary>A column of a table.</summary>
    public PersonalField(
        string table,
        string column,
        PersonalDataCategory category,
        ProcessingPurpose purpose,
        LawfulBasis basis,
        RetentionRule retention,
        Audience audience,
        DataSource source,
        DisplayName? exportName)
        : this(new StoredPlace.Column(table, column), category, purpose, basis, retention, audience, source, exportName)
    {
    }

    /// <summary>Whom it is about.</summary>
    public DataSubject Subject { get; init; } = DataSubject.Candidate;

    /// <summary>What it can hold.</summary>
    public FieldContent Content { get; init; } = FieldContent.Value;

    /// <summary>
    /// The person whose id this column holds; null for every column that is no such id. Rows about a person are found by it.
    /// A column that is called <c>CandidateId</c> or <c>AccountId</c> says so by its name.
    /// </summary>
    public DataSubject? IdOf
    {
        get => idOf ?? Column switch
        {
            "CandidateId" => DataSubject.Candidate,
            "AccountId" => DataSubject.Staff,
            _ => null,
        };
        init => idOf = value;
    }

    /// <summary>The clock whose moment this column holds; null for every other column. When a row is due follows from it.</summary>
    public RetentionClock? Clock { get; init; }

    /// <summary>The table, when it is a column.</summary>
    public string? Table => (Place as StoredPlace.Column)?.Table;

    /// <summary>The column, when it is one.</summary>
    public string? Column => (Place as StoredPlace.Column)?.Name;
}
