using System.Globalization;
using MijnOptie.App.Design;
using MijnOptie.Domain.Education;

namespace MijnOptie.App.Hr.Positions;

/// <summary>What there is to choose, in the language of the page.</summary>
internal static class PositionOptions
{
    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static string NameOf<TCode>(CodeList<TCode> list, TCode code)
        where TCode : struct, IEquatable<TCode> => list.Find(code)?.Name.In(Language) ?? code.ToString()!;

    public static IReadOnlyList<Option> Locations(PositionChoices choices) =>
        [.. choices.Locations.Select(l => new Option(l.Id.ToString(), l.Name.Contains(l.Town, StringComparison.OrdinalIgnoreCase) ? l.Name : $"{l.Name}, {l.Town}"))];

    /// <summary>The functions of a sector, or all; and the one that was chosen, whatever it is.</summary>
    public static IReadOnlyList<Option> Functions(PositionChoices choices, string? sector, string? chosen) =>
        Of(choices.Lists.Functions, entry => IsIn(sector, node => choices.Lists.Tables.ExistsIn(entry.Standard, node)), chosen);

    /// <summary>The subjects of a sector, or all; and the one that was chosen, whatever it is.</summary>
    public static IReadOnlyList<Option> Subjects(PositionChoices choices, string? sector, string? chosen) =>
        Of(choices.Lists.Subjects, entry => IsIn(sector, node => choices.Lists.Tables.IsTaughtIn(entry.Standard, node)), chosen);

    public static IReadOnlyList<Option> AllSectors(PositionChoices choices) =>
        [.. choices.Lists.Tables.Sectors.All.Select(s => new Option(s.Code.Value, $"{Indent(choices, s.Code)}{s.Name.In(Language)}"))];

    /// <summary>The sectors a position can stand in, under the sector at the top.</summary>
    public static IReadOnlyList<OptionGroup> Leaves(PositionChoices choices)
    {
        var sectors = choices.Lists.Tables.Sectors;
        return [.. sectors.All.Where(s => s.Parent is null).Select(top => new OptionGroup(
            top.Name.In(Language), [.. sectors.Leaves(top.Code).Select(leaf => new Option(leaf.Value, sectors[leaf].Name.In(Language)))]))];
    }

    public static IReadOnlyList<Option> Qualifications(PositionChoices choices) => Of(
        choices.Lists.Qualifications, entry => PositionParser.CanBeAsked(choices.Lists.Tables.Qualifications[entry.Code]), null);

    public static IReadOnlyList<Option> Levels(PositionChoices choices) => Of(choices.Lists.Levels, _ => true, null);

    public static IReadOnlyList<Option> States(Func<string, string>? detail = null) =>
        [.. PositionWords.States.Select(s => new Option(s.Value.ToString(), s.Name.In(Language), detail?.Invoke($"State.{s.Value}.Detail")))];

    public static IReadOnlyList<Option> Situations(Func<string, string> detail) =>
        [.. PositionWords.Situations.Select(s => new Option(s.Value.ToString(), s.Name.In(Language), detail($"Situation.{s.Value}.Detail")))];

    private static IReadOnlyList<Option> Of<TCode>(CodeList<TCode> list, Func<CodeListEntry<TCode>, bool> fits, string? chosen)
        where TCode : struct, IEquatable<TCode> =>
        [.. list.All.Where(e => (e.IsEnabled && fits(e)) || e.Code.ToString() == chosen).Select(e => new Option(e.Code.ToString()!, e.Name.In(Language)))];

    private static bool IsIn(string? sector, Func<SectorCode, bool> fits) => sector is null || fits(new SectorCode(sector));

    private static string Indent(PositionChoices choices, SectorCode code) => new('\u2003', choices.Lists.Tables.Sectors.SelfAndAncestors(code).Length - 1);
}
