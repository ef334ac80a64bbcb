using MijnOptie.App.Candidates.Intake;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Finds the control a problem is about: problems are numbered by filled rows, and a page can have empty rows in between.</summary>
internal static class PostedRows
{
    private const int MostRows = 40;

    public static string IdOf(FieldProblem problem, IFormCollection posted)
    {
        var field = problem.Field;
        if (field == IntakeFields.Expertise) return field.ControlId;
        var filled = Enumerable.Range(0, MostRows).Select(field.RowId)
            .Where(id => !string.IsNullOrWhiteSpace(posted[id].FirstOrDefault()) || !string.IsNullOrWhiteSpace(posted[id + PostedForm.SubjectPart].FirstOrDefault()))
            .ElementAtOrDefault(problem.Row);
        if (filled is null) return field.ControlId;
        return problem.Error.Code is "Qualification.SubjectMissing" ? filled + PostedForm.SubjectPart : filled;
    }
}
