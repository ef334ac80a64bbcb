using MijnOptie.App.Design;
using MijnOptie.Domain.Education;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>What can be chosen in the form, in one language and out of one organisation's lists.</summary>
internal sealed class IntakeChoices
{
    public IntakeChoices(CodeLists lists, string language, Func<SubjectKind, string> kindName)
    {
        Functions = new OptionList(lists.Functions.Enabled.Select(e => new Option(e.Code.Value, e.Name.In(language))));
        Subjects = new OptionList(WithKinds(lists, language, kindName));
        Qualifications = new OptionList(lists.Qualifications.Enabled.Select(e => new Option(e.Code.Value, e.Name.In(language))));
        Levels = new OptionList(lists.Levels.Enabled.Select(e => new Option(e.Code.Value, e.Name.In(language))));
        Categories = new OptionList(lists.Categories.Enabled.Select(e => new Option(e.Code.Value, e.Name.In(language))));
        Statuses = new OptionList(lists.Statuses.Enabled.Where(e => OfferedCodes.IsOffered(e.Standard)).Select(e => new Option(e.Code.Value, e.Name.In(language))));
        Sectors = [.. lists.Sectors.Enabled.Where(e => OfferedCodes.IsOffered(lists.Tables.Sectors[e.Code]))
            .GroupBy(e => lists.Tables.Sectors.Top(e.Code)!.Value)
            .Select(branch => new OptionGroup(
                lists.Tables.Sectors[branch.Key].Name.In(language),
                [.. branch.Select(e => new Option(e.Code.Value, e.Name.In(language)))]))];
    }

    public OptionList Functions { get; }

    public OptionList Subjects { get; }

    public OptionList Qualifications { get; }

    public OptionList Levels { get; }

    public OptionList Categories { get; }

    public OptionList Statuses { get; }

    public IReadOnlyList<OptionGroup> Sectors { get; }

    // "Muziek" is taught in primary and in secondary schools: there the kind tells them apart.
    private static IEnumerable<Option> WithKinds(CodeLists lists, string language, Func<SubjectKind, string> kindName)
    {
        var namesakes = lists.Subjects.Enabled.CountBy(e => e.Name.In(language)).ToDictionary();
        foreach (var entry in lists.Subjects.Enabled)
        {
            var name = entry.Name.In(language);
            var kind = kindName(lists.SubjectBehind(entry.Code)!.Kind);
            yield return new Option(entry.Code.Value, namesakes[name] > 1 ? $"{name} ({kind})" : name, kind);
        }
    }
}
