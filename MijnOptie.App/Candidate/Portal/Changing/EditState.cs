using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Design;
using MijnOptie.Domain.Education;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>A part of the form as it stands on a page that needs no script.</summary>
/// <param name="Form">What is in it.</param>
/// <param name="Around">What its rules go by.</param>
/// <param name="Choices">What there is to choose.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="More">Name of the field that gets one more row; null for none.</param>
/// <param name="Words">What a person reads for a problem.</param>
internal sealed record EditState(
    IntakeForm Form, IntakeSurroundings Around, IntakeChoices Choices, IReadOnlyList<FieldProblem> Problems, string? More, PortalWords Words)
{
    public string? ErrorOf(IntakeField field, int row = 0) =>
        Problems.FirstOrDefault(p => p.Field == field && p.Row == row) is { } problem ? Words.Of(problem.Error) : null;

    /// <summary>The error of a field with rows that stand in one control.</summary>
    public string? AnyErrorOf(IntakeField field) => Problems.FirstOrDefault(p => p.Field == field) is { } problem ? Words.Of(problem.Error) : null;

    /// <summary>The rows of a field: the filled ones, and an empty one when there are none or when one more was asked.</summary>
    public IReadOnlyList<string> RowsOf(IntakeField field)
    {
        var rows = Form.Rows(field);
        return rows.Length == 0 || More == field.Name ? [.. rows, ""] : rows;
    }

    /// <summary>The options of a list, and what is stored when the list no longer offers it.</summary>
    public static IReadOnlyList<Option> With<TCode>(IReadOnlyList<Option> offered, CodeList<TCode> list, string? stored, string language)
        where TCode : struct, IEquatable<TCode>
    {
        if (string.IsNullOrEmpty(stored) || offered.Any(option => option.Value == stored)) return offered;
        var name = list.All.FirstOrDefault(entry => entry.Code.ToString() == stored)?.Name.In(language);
        return name is null ? offered : [new Option(stored, name), .. offered];
    }
}
