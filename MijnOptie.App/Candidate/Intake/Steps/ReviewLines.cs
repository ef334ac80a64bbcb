using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Puts what was filled in into words.</summary>
internal static class ReviewLines
{
    public static IReadOnlyList<ReviewLine> Of(IntakeSession session, IStringLocalizer<IntakeTexts> text, IntakeWords words)
    {
        var lines = new List<ReviewLine>();
        foreach (var field in IntakeFields.All.Where(f => IsShown(f, session)))
        {
            var error = IntakeReader.Check(field, session.Form, session.Around) is [var problem, ..] ? words.Of(problem.Error) : null;
            lines.Add(new ReviewLine(field, Texts(field, session, text), error));
        }
        return lines;
    }

    private static bool IsShown(IntakeField field, IntakeSession session) => field.Name switch
    {
        nameof(IntakeFields.NoBaseLocation) or nameof(IntakeFields.InvitedBy) => false,
        nameof(IntakeFields.Reference) => session.Around.Organisation is not null,
        _ => true,
    };

    private static IReadOnlyList<string> Texts(IntakeField field, IntakeSession session, IStringLocalizer<IntakeTexts> text)
    {
        var (form, around, choices) = (session.Form, session.Around, session.Choices);
        return field.Name switch
        {
            nameof(IntakeFields.HomeTown) => One(PlaceText.Show(form[field], around.Gazetteer)),
            nameof(IntakeFields.Functions) => Rows(choices.Functions),
            nameof(IntakeFields.Subjects) => Rows(choices.Subjects),
            nameof(IntakeFields.Sectors) => [.. form.Rows(field).Select(code => choices.Sectors.SelectMany(g => g.Options).FirstOrDefault(o => o.Value == code)?.Text ?? code)],
            nameof(IntakeFields.Qualifications) => [.. form.Rows(field).Select(Qualification)],
            nameof(IntakeFields.Expertise) => form.Rows(field),
            nameof(IntakeFields.EducationLevel) => One(Name(choices.Levels, form[field])),
            nameof(IntakeFields.MinimumHours) or nameof(IntakeFields.MaximumHours) or nameof(IntakeFields.CurrentHours) => One(Hours(form[field])),
            nameof(IntakeFields.Places) => [.. form.Rows(field).Select(Place)],
            nameof(IntakeFields.Organisation) => One(around.Organisation?.Name ?? form[field]),
            nameof(IntakeFields.BaseLocation) => form[IntakeFields.NoBaseLocation] == IntakeReader.Ticked
                ? [text[IntakeFields.NoBaseLocation.LabelKey]]
                : One(BaseLocationText.Show(form[field], around)),
            nameof(IntakeFields.Category) => One(Name(choices.Categories, form[field])),
            nameof(IntakeFields.Status) => One(Name(choices.Statuses, form[field])),
            _ => One(form[field]),
        };

        IReadOnlyList<string> Rows(OptionList list) => [.. form.Rows(field).Select(kept => Name(list, kept)!)];

        string Qualification(string row)
        {
            var (code, subject, inTraining) = QualificationText.Split(row);
            var name = Name(choices.Qualifications, code)!;
            if (subject.Length > 0) name = $"{name}: {Name(choices.Subjects, subject)}";
            return inTraining ? $"{name} ({text["Qualification.InTraining.Short"].Value})" : name;
        }

        string Place(string row)
        {
            var (place, radius) = WorkPlaceText.Split(row);
            var around = radius.Length == 0 ? text["Radius.Here"] : text["Radius.Upto", radius];
            return $"{PlaceText.Show(place, session.Around.Gazetteer)}, {around.Value.ToLower(CultureInfo.CurrentCulture)}";
        }

        string? Hours(string? kept) => kept is not null && HoursText.Parse(kept).TryGet(out var hours, out _)
            ? text["Review.Hours", HoursText.Write(hours), HoursText.WriteFactor(hours)]
            : kept;
    }

    private static string? Name(OptionList list, string? kept) => kept is null ? null : list.Of(kept)?.Text ?? kept;

    private static IReadOnlyList<string> One(string? text) => string.IsNullOrEmpty(text) ? [] : [text];
}
