namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>One field of a form that is being filled in, as it was typed.</summary>
internal sealed class IntakeDraftFieldRow
{
    public const int MaximumFieldLength = 40;
    public const int MaximumValueLength = 4000;

    public Guid DraftId { get; set; }

    public string Field { get; set; } = "";

    public string Value { get; set; } = "";

    public DateTimeOffset SavedAt { get; set; }
}
