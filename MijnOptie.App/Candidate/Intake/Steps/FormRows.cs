namespace MijnOptie.App.Candidates.Intake;

/// <summary>The rows of a field on the page: at least one, empty ones included. The form holds the filled ones.</summary>
internal sealed class FormRows(IntakeSession session, IntakeField field, int most)
{
    private readonly List<FormRow> rows = First(session.Form.Rows(field));

    public IReadOnlyList<FormRow> All => rows;

    public bool CanGrow => rows.Count < most;

    /// <summary>The error to show at a row.</summary>
    public string? ErrorOf(FormRow row) => session.ErrorOf(field, Filled(row));

    public Task<string?> LeaveAsync(FormRow row, string? value)
    {
        row.Value = value;
        return session.LeaveAsync(field, Joined, Filled(row));
    }

    public void Add() => rows.Add(new FormRow { IsNew = true });

    public Task RemoveAsync(FormRow row)
    {
        rows.Remove(row);
        if (rows.Count == 0) rows.Add(new FormRow());
        return session.LeaveAsync(field, Joined);
    }

    public Task MoveUpAsync(FormRow row)
    {
        var at = rows.IndexOf(row);
        (rows[at - 1], rows[at]) = (rows[at], rows[at - 1]);
        return session.LeaveAsync(field, Joined);
    }

    private string? Joined => IntakeForm.Join(rows.Select(r => r.Value));

    // Errors are numbered by filled rows; an empty row shows what concerns the field as a whole, when it is the first.
    private int Filled(FormRow row) => string.IsNullOrEmpty(row.Value) && rows.IndexOf(row) > 0
        ? int.MaxValue
        : rows.TakeWhile(r => r != row).Count(r => !string.IsNullOrEmpty(r.Value));

    private static List<FormRow> First(string[] kept) => kept.Length == 0 ? [new FormRow()] : [.. kept.Select(value => new FormRow { Value = value })];
}
