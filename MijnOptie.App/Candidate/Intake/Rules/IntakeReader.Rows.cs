using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>The fields that choose from lists, and those with rows.</summary>
internal sealed partial class IntakeReader
{
    private ImmutableArray<FunctionCode> Functions() =>
        Rows(IntakeFields.Functions, RowLimits.Functions, true, text => Chosen(around.Lists.Functions, text));

    private ImmutableArray<SubjectCode> Subjects() =>
        Rows(IntakeFields.Subjects, RowLimits.Subjects, Teaches, text => Chosen(around.Lists.Subjects, text));

    private ImmutableArray<HeldQualification> Qualifications() =>
        Rows(IntakeFields.Qualifications, RowLimits.Qualifications, true, text => QualificationText.Parse(text, around.Lists));

    private ImmutableArray<ExpertiseTag> Expertise() =>
        Rows<ExpertiseTag>(IntakeFields.Expertise, RowLimits.Expertise, true, text =>
            PlainText.Refuse(text, ExpertiseTag.MaximumLength) is { } error ? error : ExpertiseTag.Parse(text));

    private ImmutableArray<SectorCode> Sectors() =>
        Rows<SectorCode>(IntakeFields.Sectors, RowLimits.Sectors, true, text =>
        {
            if (!around.Lists.Sectors.Find(text).TryGet(out var entry, out var error)) return error;
            return OfferedCodes.IsOffered(around.Lists.Tables.Sectors[entry.Code]) ? entry.Code : new Error("CodeList.SwitchedOff", text);
        });

    private ImmutableArray<WorkPlace> Places() =>
        Rows(IntakeFields.Places, RowLimits.Places, true, row => WorkPlaceText.Parse(row, around.Gazetteer));

    private EducationLevelCode EducationLevel() => Take(IntakeFields.EducationLevel, text => Chosen(around.Lists.Levels, text));

    private CategoryCode Category() => Take(IntakeFields.Category, text => Chosen(around.Lists.Categories, text));

    private StatusCode Status() => Take<StatusCode>(IntakeFields.Status, text =>
    {
        if (!around.Lists.Statuses.Find(text).TryGet(out var entry, out var error)) return error;
        return OfferedCodes.IsOffered(entry.Standard) ? entry.Code : new Error("CodeList.SwitchedOff", text);
    });

    // A function that asks for a qualification is about teaching something.
    private bool Teaches => form.Rows(IntakeFields.Functions)
        .Any(text => around.Lists.Functions.Find(text).TryGet(out var entry, out _)
            && around.Lists.FunctionBehind(entry.Code) is { NeedsQualification: QualificationNeed.Yes });

    private static Result<TCode> Chosen<TCode>(CodeList<TCode> list, string text)
        where TCode : struct, IEquatable<TCode> => list.Find(text).TryGet(out var entry, out var error) ? entry.Code : error;

    private ImmutableArray<T> Rows<T>(IntakeField field, int most, bool isRequired, Func<string, Result<T>> parse)
    {
        var rows = form.Rows(field);
        if (rows.Length == 0)
        {
            if (isRequired) Add(field, new Error($"Required.{field.Name}"));
            return [];
        }
        if (rows.Length > most)
        {
            Add(field, new Error("Rows.TooMany", most));
            return [];
        }
        var read = new List<T>(rows.Length);
        for (var at = 0; at < rows.Length; at++)
        {
            if (!parse(rows[at]).TryGet(out var value, out var error)) Add(field, error, at);
            else if (!read.Contains(value)) read.Add(value);
        }
        return [.. read];
    }
}
