namespace MijnOptie.Domain.Privacy;

/// <summary>A place that says nothing about a person, and why that is so.</summary>
/// <param name="Place">The place.</param>
/// <param name="Reason">Why what lies there is no personal data.</param>
public sealed record ImpersonalPlace(StoredPlace Place, string Reason)
{
    /// <summary>A column of a table. <c>*</c> stands for every column that is neither free text nor a blob.</summary>
    public ImpersonalPlace(string table, string column, string reason)
        : this(new StoredPlace.Column(table, column), reason)
    {
    }

    /// <summary>What it can hold.</summary>
    public FieldContent Content { get; init; } = FieldContent.Value;
}
