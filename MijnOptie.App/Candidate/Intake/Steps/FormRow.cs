namespace MijnOptie.App.Candidates.Intake;

/// <summary>One row of a field with rows, as it stands on the page; it keeps its place when others come and go.</summary>
internal sealed class FormRow
{
    public string? Value { get; set; }

    /// <summary>Added just now, so the focus goes there.</summary>
    public bool IsNew { get; init; }
}
