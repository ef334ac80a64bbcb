namespace MijnOptie.App.Candidates.Intake;

/// <summary>A field of the form: the name it is kept under in the draft, and how it is asked.</summary>
/// <param name="Name">Name in the draft; also the end of its text keys and the id of its control.</param>
/// <param name="Step">Where it is asked.</param>
internal sealed record IntakeField(string Name, IntakeStep Step)
{
    /// <summary>The key of its label.</summary>
    public string LabelKey => $"Field.{Name}";

    /// <summary>The id of its control, or of the first of its rows.</summary>
    public string ControlId => $"veld-{Name}";

    /// <summary>The id of the control in a row, from 0.</summary>
    public string RowId(int row) => row == 0 ? ControlId : $"{ControlId}-{row + 1}";
}
