using MijnOptie.App.Candidates.Intake;
using static MijnOptie.App.Candidates.Intake.IntakeFields;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Takes a part of the form out of what a browser posted, over what is stored. A place or location that is shown by its name
/// and left as it was stays the one that was chosen.
/// </summary>
internal static class PostedForm
{
    /// <summary>End of the name of the control beside a row.</summary>
    public const string SubjectPart = "-vak";
    public const string TrainingPart = "-opleiding";
    public const string RadiusPart = "-straal";

    private const int MostRows = 40;

    /// <summary>Whether the portal changes a field in its part: the address has a page of its own, and an organisation is chosen once.</summary>
    public static bool IsChanged(IntakeField field) => field != Email && field != Organisation && field != InvitedBy;

    public static IntakeForm Over(IntakeForm stored, IntakeStep step, IFormCollection posted, IntakeSurroundings around)
    {
        var form = new IntakeForm(All.Where(field => stored[field] is not null).Select(field => KeyValuePair.Create(field.Name, stored[field]!)));
        foreach (var field in Of(step).Where(IsChanged)) form[field] = Value(field, stored, posted, around);
        return form;
    }

    private static string? Value(IntakeField field, IntakeForm stored, IFormCollection posted, IntakeSurroundings around) => field.Name switch
    {
        nameof(Functions) or nameof(Subjects) or nameof(Sectors) => IntakeForm.Join(Rows(posted, field)),
        nameof(Expertise) => IntakeForm.Join(One(posted, field.ControlId)?.Split(',', '\n').Select(tag => tag.Trim()) ?? []),
        nameof(Qualifications) => IntakeForm.Join(RowIds(posted, field).Select(id =>
            QualificationText.Keep(One(posted, id), One(posted, id + SubjectPart), posted.ContainsKey(id + TrainingPart)))),
        nameof(Places) => IntakeForm.Join(Rows(posted, field, (id, text) =>
            WorkPlaceText.Keep(Same(text, stored.Rows(Places).Select(row => WorkPlaceText.Split(row).Place), kept => PlaceText.Show(kept, around.Gazetteer)), Radius(posted, id)))),
        nameof(HomeTown) => Kept(One(posted, field.ControlId), stored[field], kept => PlaceText.Show(kept, around.Gazetteer)),
        nameof(BaseLocation) => Kept(One(posted, field.ControlId), stored[field], kept => BaseLocationText.Show(kept, around)),
        nameof(NoBaseLocation) => posted.ContainsKey(field.ControlId) ? IntakeReader.Ticked : null,
        _ => One(posted, field.ControlId),
    };

    private static string? Kept(string? text, string? stored, Func<string, string?> show) => text is null ? null : Same(text, stored is null ? [] : [stored], show);

    private static string Same(string text, IEnumerable<string> stored, Func<string, string?> show) =>
        stored.FirstOrDefault(kept => string.Equals(show(kept), text.Trim(), StringComparison.Ordinal)) ?? text;

    // "0" is what the list shows for the place alone.
    private static string? Radius(IFormCollection posted, string id) => One(posted, id + RadiusPart) is "0" ? null : One(posted, id + RadiusPart);

    private static IEnumerable<string?> Rows(IFormCollection posted, IntakeField field, Func<string, string, string>? write = null) =>
        RowIds(posted, field).Select(id => One(posted, id) is { } text ? write?.Invoke(id, text) ?? text : null);

    private static IEnumerable<string> RowIds(IFormCollection posted, IntakeField field) =>
        Enumerable.Range(0, MostRows).Select(field.RowId).Where(posted.ContainsKey);

    // Line ends and tabs part rows and their pieces in the form, so in what is typed they are spaces.
    private static string? One(IFormCollection posted, string name) =>
        posted[name].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text)
            ? name == Expertise.ControlId ? text.Replace('\r', '\n').Replace('\t', ' ') : text.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ')
            : null;
}
