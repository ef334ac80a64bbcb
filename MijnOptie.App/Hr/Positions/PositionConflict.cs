using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;

namespace MijnOptie.App.Hr.Positions;

/// <summary>Where two versions of a position differ, in words.</summary>
internal static class PositionConflict
{
    public static IReadOnlyList<ConflictRow> Between(PositionForm theirs, PositionForm yours, PositionChoices choices, IStringLocalizer<PositionsTexts> texts)
    {
        return [.. Enum.GetValues<PositionField>().Where(f => theirs[f] != yours[f]).Select(f => new ConflictRow(f.ToString(), texts[$"Field.{f}"], InWords(theirs, f), InWords(yours, f)))];

        string? InWords(PositionForm form, PositionField field) => form[field] is not { } value ? null : field switch
        {
            PositionField.Holder => form.Holder?.Name ?? (Guid.TryParse(value, out _) ? texts["Holder.Hidden"] : value),
            PositionField.Situations or PositionField.Expertise => string.Join(", ", form.Many(field).Select(v => TextOf(OptionsOf(field), v))),
            _ => TextOf(OptionsOf(field), value),
        };

        IEnumerable<Option> OptionsOf(PositionField field) => field switch
        {
            PositionField.Location => PositionOptions.Locations(choices),
            PositionField.Function => PositionOptions.Functions(choices, null, null),
            PositionField.Subject => PositionOptions.Subjects(choices, null, null),
            PositionField.Sector => PositionOptions.Leaves(choices).SelectMany(g => g.Options),
            PositionField.Qualification => PositionOptions.Qualifications(choices),
            PositionField.EducationLevel => PositionOptions.Levels(choices),
            PositionField.State => PositionOptions.States(),
            PositionField.Situations => PositionOptions.Situations(key => texts[key]),
            _ => [],
        };
    }

    private static string TextOf(IEnumerable<Option> options, string value) => options.FirstOrDefault(o => o.Value == value)?.Text ?? value;
}
