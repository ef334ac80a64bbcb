namespace MijnOptie.App.Candidates.Intake;

/// <summary>
/// What was filled in so far, field by field, as the draft keeps it: text as typed, or the code or id of what was chosen.
/// A field with rows holds one row a line.
/// </summary>
internal sealed class IntakeForm
{
    private readonly Dictionary<string, string> values = [];

    public IntakeForm()
    {
    }

    public IntakeForm(IEnumerable<KeyValuePair<string, string>> kept)
    {
        foreach (var (name, value) in kept)
        {
            if (IntakeFields.Find(name) is { } field) this[field] = value;
        }
    }

    /// <summary>The value of a field; null when there is nothing in it.</summary>
    public string? this[IntakeField field]
    {
        get => values.GetValueOrDefault(field.Name);
        set
        {
            if (string.IsNullOrEmpty(value)) values.Remove(field.Name);
            else values[field.Name] = value;
        }
    }

    public bool IsEmpty => values.Count == 0;

    /// <summary>The rows of a field; empty when there are none.</summary>
    public string[] Rows(IntakeField field) => RowsOf(this[field]);

    public static string[] RowsOf(string? value) =>
        value?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>One value out of rows; a row without anything in it is left out.</summary>
    public static string? Join(IEnumerable<string?> rows)
    {
        var joined = string.Join('\n', rows.Where(row => !string.IsNullOrEmpty(row)));
        return joined.Length == 0 ? null : joined;
    }
}
