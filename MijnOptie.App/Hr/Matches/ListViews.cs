using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Matching;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Puts a list into the words of the page.</summary>
internal sealed class ListViews(IStringLocalizer<MatchesTexts> texts, Formats formats, MatchLanguage language, AgedWords aged)
{
    public ListView Of(PositionMatches found, MatchesQuery query)
    {
        var sentences = language.About(found.Ground.Lists, found.Candidate.Contact.FirstName);
        return View(found.List, texts["List.Positions", found.Candidate.Contact.Name], query, found.Ground.Lists, row => new RowView(
            row.Subject.Position.Id.Value,
            row.Subject.LocationName,
            texts["Row.What", row.Subject.Title, formats.Hours(row.Subject.Position.Hours)],
            Where(row.Subject.Town, row.Hectometres),
            row.Evaluation.Score.WholePoints,
            sentences.Tag(row.Evaluation.Verdict),
            row.Subject.Position.State == PositionState.FreesUp ? sentences.State(PositionState.FreesUp) : null,
            null,
            row.Subject.Position.Id == query.Position));
    }

    public ListView Of(CandidateMatches found, MatchesQuery query) =>
        View(found.List, texts["List.Candidates", found.Position.Title, found.Position.LocationName], query, found.Ground.Lists, row => new RowView(
            row.Subject.Offer.Id.Value,
            row.Subject.Contact.Name,
            texts["Row.What", What(row.Subject.Offer, found.Ground.Lists), formats.Hours(row.Subject.Offer.Hours)],
            Where(row.Subject.HomeTown.Name, row.Hectometres),
            row.Evaluation.Score.WholePoints,
            language.About(found.Ground.Lists, row.Subject.Contact.FirstName).Tag(row.Evaluation.Verdict),
            null,
            aged.Of(row.Subject),
            row.Subject.Offer.Id == query.Candidate));

    /// <summary>"Leraar VO LB, Wiskunde": the first function and the first subject wanted.</summary>
    public static string What(Offer offer, CodeLists lists) => string.Join(", ",
        offer.Functions.Take(1).Select(code => CodeNames.Function(lists, code))
            .Concat(offer.Subjects.Take(1).Select(code => CodeNames.Subject(lists, code))));

    private ListView View<T>(MatchList<T> list, string label, MatchesQuery query, CodeLists lists, Func<MatchRow<T>, RowView> row) => new()
    {
        Label = label,
        Groups = [.. list.Rows.GroupBy(each => each.Group).Select(group => new GroupView(group.Key, list.Count(group.Key), [.. group.Select(row)]))],
        Page = list.Page,
        Size = list.Size,
        Total = list.Total,
        All = list.All,
        Options = list.Count(MatchGroup.Options),
        NoMatches = list.Count(MatchGroup.NoMatch),
        Possibilities = list.Count(MatchGroup.Possibility),
        Announcement = Announce(list, query),
        Choices = Choices(list.Choices, lists),
        Chips = Chips(query, lists, list.Choices),
    };

    private string Announce<T>(MatchList<T> list, MatchesQuery query)
    {
        var side = (query.CandidateSeeks ? "Position" : "Candidate") + (list.Total == 1 ? ".One" : "");
        return query.Group == MatchGroup.Options
            ? texts[$"Announce.{side}", formats.Number(list.Total), formats.Number(list.Count(MatchGroup.Match)),
                formats.Number(list.Count(MatchGroup.Conditional)), formats.Number(list.Count(MatchGroup.NearMiss))]
            : texts[$"Announce.{side}.Group", formats.Number(list.Total), texts[$"Group.{query.Group}"].Value];
    }

    private string Where(string town, int? hectometres) => hectometres is { } distance
        ? texts["Row.Where", town, formats.Kilometres(new Distance(distance))]
        : town;

    private static FilterChoices Choices(MatchChoices choices, CodeLists lists) => new(
        Options(choices.Functions, code => code.Value, code => CodeNames.Function(lists, code)),
        Options(choices.Subjects, code => code.Value, code => CodeNames.Subject(lists, code)),
        Options(choices.Sectors, code => code.Value, code => CodeNames.Sector(lists, code)),
        Options(choices.Towns, town => town, town => town),
        Options(choices.Locations, each => each.Id.ToString(), each => each.Name));

    private static List<Option> Options<T>(IEnumerable<T> items, Func<T, string> value, Func<T, string> text) =>
        [.. items.Select(item => new Option(value(item), text(item))).OrderBy(option => option.Text, StringComparer.CurrentCultureIgnoreCase)];

    private List<FilterChip> Chips(MatchesQuery query, CodeLists lists, MatchChoices choices)
    {
        var chips = new List<FilterChip>();
        void Add(string key, string label, string? value)
        {
            if (value is not null) chips.Add(new FilterChip(key, texts["Chip", texts[label].Value, value]));
        }
        var filter = query.Filter;
        Add("filter", "Filter.Group", query.Group is MatchGroup.Match or MatchGroup.Conditional or MatchGroup.NearMiss ? texts[$"Group.{query.Group}"].Value : null);
        Add("functie", "Filter.Function", filter.Function is { } function ? CodeNames.Function(lists, function) : null);
        Add("vak", "Filter.Subject", filter.Subject is { } subject ? CodeNames.Subject(lists, subject) : null);
        Add("sector", "Filter.Sector", filter.Sector is { } sector ? CodeNames.Sector(lists, sector) : null);
        Add("plaats", "Filter.Town", filter.Town);
        Add("locatie", "Filter.Location", filter.Location is { } location ? LocationName(location, choices) : null);
        Add("minimaal", "Filter.MinimumScore", filter.MinimumScore is { } least ? formats.Number(least) : null);
        Add("zoek", "Filter.Words", filter.Words);
        return chips;
    }

    private string LocationName(LocationId id, MatchChoices choices) =>
        choices.Locations.FirstOrDefault(each => each.Id == id).Name ?? texts["Filter.Location.Unknown"].Value;
}
