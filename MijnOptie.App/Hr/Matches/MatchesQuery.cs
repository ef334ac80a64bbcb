using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using MijnOptie.App.Services.Matching;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Matches;

/// <summary>
/// What the screen shows, as its address says it: so that reloading, going back and sharing inside the organisation work.
/// What cannot be read in an address is left out; an id that cannot be read is one that nobody has.
/// </summary>
public sealed record MatchesQuery
{
    public const string Path = "/hr/matches";

    public static readonly int[] Sizes = [25, 50, 100];

    private static readonly (string Word, MatchGroup Group)[] Groups =
    [
        ("alles", MatchGroup.Options), ("past", MatchGroup.Match), ("voorwaarde", MatchGroup.Conditional),
        ("bijna", MatchGroup.NearMiss), ("niet", MatchGroup.NoMatch), ("mogelijk", MatchGroup.Possibility),
    ];

    private static readonly (string Word, MatchSort Sort)[] Sorts =
        [("score", MatchSort.Score), ("afstand", MatchSort.Distance), ("start", MatchSort.Start), ("uren", MatchSort.Hours)];

    /// <summary>True when a candidate is chosen and positions are listed; false the other way round.</summary>
    public bool CandidateSeeks { get; init; } = true;

    public CandidateId? Candidate { get; init; }

    public PositionId? Position { get; init; }

    public MatchGroup Group { get; init; }

    public MatchSort Sort { get; init; }

    public MatchFilter Filter { get; init; } = MatchFilter.None;

    /// <summary>Weights that are tried out; null for the organisation's own.</summary>
    public MatchWeights? Weights { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Sizes[0];

    public MatchListRequest Request => new(Group, Sort, Filter, Page, Size);

    public static MatchesQuery Parse(Uri uri)
    {
        var values = QueryHelpers.ParseQuery(uri.Query);
        string? Get(string key) => values.TryGetValue(key, out var found) && found.ToString().Trim() is { Length: > 0 } text ? text : null;
        int? Number(string key, int least, int most) =>
            int.TryParse(Get(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
        var candidate = Id(Get("kandidaat"));
        var position = Id(Get("plek"));
        var direction = Get("richting");
        return new MatchesQuery
        {
            CandidateSeeks = direction is null ? candidate is not null || position is null : direction != "plek",
            Candidate = candidate is { } person ? new CandidateId(person) : null,
            Position = position is { } place ? new PositionId(place) : null,
            Group = Groups.FirstOrDefault(each => each.Word == Get("filter")).Group,
            Sort = Sorts.FirstOrDefault(each => each.Word == Get("sorteer")).Sort,
            Filter = new MatchFilter
            {
                Function = Get("functie") is { } function ? new FunctionCode(function) : null,
                Subject = Get("vak") is { } subject ? new SubjectCode(subject) : null,
                Sector = Get("sector") is { } sector ? new SectorCode(sector) : null,
                Town = Get("plaats"),
                Location = Id(Get("locatie")) is { } location ? new LocationId(location) : null,
                MinimumScore = Number("minimaal", 1, 100),
                Words = Get("zoek"),
            },
            Weights = WeightsText.Parse(Get("weging")),
            Page = Number("pagina", 1, int.MaxValue) ?? 1,
            Size = Number("aantal", 1, int.MaxValue) is { } size && Sizes.Contains(size) ? size : Sizes[0],
        };
    }

    /// <summary>The address that shows this; what is as usual is left out.</summary>
    public string Address()
    {
        var values = new List<KeyValuePair<string, string?>>();
        void Put(string key, string? value)
        {
            if (value is not null) values.Add(new(key, value));
        }
        Put("richting", CandidateSeeks ? null : "plek");
        Put("kandidaat", Candidate?.ToString());
        Put("plek", Position?.ToString());
        Put("filter", Group == MatchGroup.Options ? null : Groups.Single(each => each.Group == Group).Word);
        Put("sorteer", Sort == MatchSort.Score ? null : Sorts.Single(each => each.Sort == Sort).Word);
        Put("functie", Filter.Function?.Value);
        Put("vak", Filter.Subject?.Value);
        Put("sector", Filter.Sector?.Value);
        Put("plaats", Filter.Town);
        Put("locatie", Filter.Location?.ToString());
        Put("minimaal", Filter.MinimumScore?.ToString(CultureInfo.InvariantCulture));
        Put("zoek", Filter.Words);
        Put("weging", Weights is { } weights ? WeightsText.Of(weights) : null);
        Put("pagina", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture));
        Put("aantal", Size == Sizes[0] ? null : Size.ToString(CultureInfo.InvariantCulture));
        // A position alone would read as the position seeking, so the direction is said when a candidate is not there yet.
        if (CandidateSeeks && Candidate is null && Position is not null) values.Insert(0, new("richting", "kandidaat"));
        return QueryHelpers.AddQueryString(Path, values);
    }

    private static Guid? Id(string? text) => text is null ? null : Guid.TryParse(text, out var id) ? id : Guid.Empty;
}
