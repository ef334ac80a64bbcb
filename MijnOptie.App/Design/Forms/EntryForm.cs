namespace MijnOptie.App.Design;

/// <summary>What someone is filling in: a text for each field, to the letter. Several values of one field stand apart by a bar.</summary>
internal abstract class EntryForm<TField>
    where TField : struct, Enum
{
    private readonly Dictionary<TField, string?> values = [];

    /// <summary>The row that is changed; null for a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>When the row was last changed, as it was read.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    public string? this[TField field]
    {
        get => values.GetValueOrDefault(field);
        set => values[field] = string.IsNullOrEmpty(value) ? null : value;
    }

    public IReadOnlyList<string> Many(TField field) =>
        this[field]?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public void Set(TField field, IEnumerable<string>? several) => this[field] = several is null ? null : string.Join('|', several);

    public FieldReader<TField> Read() => new(field => this[field]);
}
