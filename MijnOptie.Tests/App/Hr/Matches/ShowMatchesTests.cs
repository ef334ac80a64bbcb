using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using Made = MijnOptie.Tests.App.Hr.Matches.AMatchingOrganisation;

namespace MijnOptie.Tests.App.Hr.Matches;

[Trait("Promise", "P01")]
[Trait("Promise", "P02")]
public sealed class ShowMatchesTests
{
    [Fact]
    public async Task Given_a_candidate_When_positions_are_listed_Then_they_stand_in_their_groups()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var noor = await school.CandidateAsync("Noor", "Bedacht");
        await school.PositionAsync("Leraar wiskunde", "Lyceum");
        await school.PositionAsync("Kleine plek", "De Verbeelding", row => { row.MinimumHours = 12 * Hours.PerHour; row.MaximumHours = 14 * Hours.PerHour; });
        await school.PositionAsync("Onbevoegd", "Zeepbel", row => { row.SubjectCode = "NATUURKUNDE"; row.Situations = MijnOptie.Domain.Education.PositionSituations.ReplacementOrUnfilled; });
        await school.PositionAsync("Conciërge", "Zeepbel", row => { row.FunctionCode = "ONDERWIJSASSISTENT_A"; row.SubjectCode = null; });
        await school.PositionAsync("Ooit", "Lyceum", row => row.State = PositionState.Possibility);
        await school.PositionAsync("Straks", "Lyceum", row => { row.State = PositionState.FreesUp; row.StartsOn = row.StartsOn.AddDays(1); });

        var view = await ShowAsync(school, new MatchesQuery { Candidate = noor });

        Assert.Equal([MatchGroup.Match, MatchGroup.Conditional, MatchGroup.NearMiss], view.List!.Groups.Select(group => group.Group));
        Assert.Equal(["Leraar wiskunde, 16 tot 24 uur", "Straks, 16 tot 24 uur"], view.List.Groups[0].Rows.Select(row => row.What));
        Assert.Equal("Komt vrij als de houder gaat", view.List.Groups[0].Rows[1].State);
        Assert.Contains("tot en met", view.List.Groups[1].Rows.Single().Tag, StringComparison.Ordinal);
        Assert.Equal("2 uur minder", view.List.Groups[2].Rows.Single().Tag);
        Assert.Equal((1, 1), (view.List.NoMatches, view.List.Possibilities));
        Assert.Equal("4 plekken: 2 past, 1 past met voorwaarde, 1 past bijna", view.List.Announcement);
    }

    [Fact]
    public async Task Given_a_position_When_candidates_are_listed_Then_who_holds_it_or_takes_no_part_is_not_there()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var noor = await school.CandidateAsync("Noor", "Bedacht");
        var holder = await school.CandidateAsync("Hidde", "Houder");
        string[] excluded = ["OFFERED", "PLACED", "PAUSED", "WITHDRAWN"];
        foreach (var status in excluded) await school.CandidateAsync(status, "Weg", offer => offer with { Status = new(status) });
        var position = await school.PositionAsync("Leraar wiskunde", "Lyceum", row => row.HolderId = holder.Value);

        var view = await ShowAsync(school, new MatchesQuery { CandidateSeeks = false, Position = position });
        var none = await ShowAsync(school, new MatchesQuery { CandidateSeeks = false, Position = position, Group = MatchGroup.NoMatch });

        Assert.Equal(["Noor Bedacht"], view.List!.Groups.SelectMany(group => group.Rows).Select(row => row.Name));
        Assert.Empty(none.List!.Groups);
        Assert.Equal([noor.Value], view.List.Groups.SelectMany(group => group.Rows).Select(row => row.Id));
    }

    [Fact]
    [Trait("Promise", "P03")]
    public async Task Given_ids_of_another_organisation_When_they_are_asked_for_Then_nothing_of_them_is_shown()
    {
        await using var app = await TestApp.BuildAsync();
        var (own, other) = (await Made.InAsync(app, "eigen"), await Made.InAsync(app, "ander"));
        var (noor, lyceum) = (await own.CandidateAsync("Noor", "Bedacht"), await own.PositionAsync("Leraar wiskunde", "Lyceum"));
        var (stranger, elsewhere) = (await other.CandidateAsync("Vreemd", "Elders"), await other.PositionAsync("Leraar elders", "Elders"));

        Assert.True((await ShowAsync(own, new MatchesQuery { Candidate = stranger })).IsMissing);
        Assert.True((await ShowAsync(own, new MatchesQuery { CandidateSeeks = false, Position = elsewhere })).IsMissing);
        var mixed = await ShowAsync(own, new MatchesQuery { Candidate = noor, Position = elsewhere });
        Assert.True(mixed.IsPairMissing);
        Assert.Null(mixed.Pair);
        Assert.Equal(["Lyceum"], mixed.List!.Groups.SelectMany(group => group.Rows).Select(row => row.Name));
        // The same ids, asked for by those who may.
        Assert.NotNull((await ShowAsync(other, new MatchesQuery { Candidate = stranger, Position = elsewhere })).Pair);
        Assert.NotNull((await ShowAsync(own, new MatchesQuery { Candidate = noor, Position = lyceum })).Pair);
        Assert.Equal(["Noor Bedacht, Wiskunde, Roosendaal"], (await FindAsync(own, "")).Select(choice => choice.Text));
    }

    [Theory]
    [InlineData(MatchSort.Score)]
    [InlineData(MatchSort.Distance)]
    [InlineData(MatchSort.Start)]
    [InlineData(MatchSort.Hours)]
    public async Task Given_many_positions_When_paged_and_sorted_Then_the_pages_together_are_the_plain_evaluation(MatchSort sort)
    {
        await using var app = await TestApp.BuildAsync();
        var (school, noor) = await ManyAsync(app);

        var shown = new List<RowView>();
        for (var page = 1; page <= 3; page++)
        {
            var view = await ShowAsync(school, new MatchesQuery { Candidate = noor, Sort = sort, Page = page });
            Assert.Equal((page, 60), (view.List!.Page, view.List.Total));
            shown.AddRange(view.List.Groups.SelectMany(group => group.Rows));
        }

        Assert.Equal(await PlainAsync(app, school, noor, sort), shown.Select(row => row.Id));
        Assert.Equal(3, (await ShowAsync(school, new MatchesQuery { Candidate = noor, Sort = sort, Page = 99 })).List!.Page);
    }

    [Fact]
    public async Task Given_many_positions_When_filtered_Then_only_what_fits_the_filter_is_left_and_counted()
    {
        await using var app = await TestApp.BuildAsync();
        var (school, noor) = await ManyAsync(app);
        var query = new MatchesQuery { Candidate = noor, Size = 100 };

        var all = await RowsAsync(school, query);
        var far = await RowsAsync(school, query with { Filter = new MatchFilter { Town = "Ver" } });
        var high = await RowsAsync(school, query with { Filter = new MatchFilter { MinimumScore = 95 } });
        var words = await RowsAsync(school, query with { Filter = new MatchFilter { Words = "HX school" } });
        var near = await RowsAsync(school, query with { Group = MatchGroup.NearMiss });
        var nothing = await ShowAsync(school, query with { Filter = new MatchFilter { Subject = new("NEDERLANDS") } });

        Assert.Equal(60, all.Count);
        Assert.Equal(all.Where(row => row.Where.StartsWith("Ver,", StringComparison.Ordinal)).Select(row => row.Id), far.Select(row => row.Id));
        Assert.NotEmpty(far);
        Assert.Equal(all.Where(row => row.Score >= 95).Select(row => row.Id), high.Select(row => row.Id));
        Assert.InRange(high.Count, 1, 59);
        Assert.Equal(["School hx"], words.Select(row => row.Name).Distinct());
        Assert.All(near, row => Assert.NotNull(row.Tag));
        Assert.Equal((0, 60), (nothing.List!.Total, nothing.List.All));
        Assert.Equal(["Vakgebied: Nederlands"], nothing.List.Chips.Select(chip => chip.Text));
    }

    [Fact]
    public async Task Given_any_pair_When_it_is_opened_Then_the_numbers_shown_add_up_to_the_score_shown()
    {
        await using var app = await TestApp.BuildAsync();
        var (school, noor) = await ManyAsync(app);
        var rows = await RowsAsync(school, new MatchesQuery { Candidate = noor, Size = 100 });

        foreach (var row in rows.DistinctBy(row => row.Score))
        {
            var pair = (await ShowAsync(school, new MatchesQuery { Candidate = noor, Position = new PositionId(row.Id) })).Pair!;
            var shown = pair.Contributions.Sum(each => decimal.Parse(each.Points.ToString("0.##", CultureInfo.CurrentCulture), CultureInfo.CurrentCulture));
            var evaluation = await EvaluationAsync(app, school, noor, new PositionId(row.Id));
            Assert.Equal(evaluation.Score.Points, shown);
            Assert.Equal(100, pair.Contributions.Sum(each => each.Weight));
            Assert.Equal(evaluation.Score.WholePoints, pair.Score);
            Assert.Equal(evaluation.Score.Points == pair.Score, pair.ExactScore is null);
        }
    }

    [Fact]
    public async Task Given_a_pair_that_does_not_fit_When_it_is_opened_Then_every_hard_reason_is_said()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var noor = await school.CandidateAsync("Noor", "Bedacht");
        var position = await school.PositionAsync("Verre plek", "Nergens", row => { row.FunctionCode = "ONDERWIJSASSISTENT_A"; row.SubjectCode = null; row.SectorCode = "MBO_2"; }, north: 120);

        var pair = (await ShowAsync(school, new MatchesQuery { Candidate = noor, Position = position })).Pair!;

        Assert.Equal(MijnOptie.App.Design.VerdictKind.NoMatch, pair.Verdict);
        Assert.Equal(["Een andere functie", "Een andere sector", "Te ver weg"], pair.Reasons.Select(reason => reason.Title));
        Assert.Equal("Deze plek past niet bij Noor. Daar zijn 3 redenen voor.", pair.Sentence);
    }

    [Fact]
    public async Task Given_the_replay_record_When_nothing_changed_Then_it_is_the_same_and_names_engine_weights_and_input()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var query = new MatchesQuery { Candidate = await school.CandidateAsync("Noor", null), Position = await school.PositionAsync("Leraar", "Lyceum") };

        var (one, two) = ((await ShowAsync(school, query)).Pair!.Record, (await ShowAsync(school, query)).Pair!.Record);

        Assert.Equal((one.Input, one.Rules, one.Engine), (two.Input, two.Rules, two.Engine));
        Assert.Equal(64, one.Input.Length);
        Assert.Equal(Criteria.Count, one.Weights.Count);
    }

    [Fact]
    public async Task Given_somebody_without_the_role_When_any_handler_is_called_Then_it_refuses()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        await using var scope = school.Staff(Roles.PrivacyOfficer);

        await Assert.ThrowsAsync<AccessRefusedException>(() => scope.ServiceProvider.GetRequiredService<ShowMatches>().HandleAsync(new MatchesQuery(), CancellationToken.None));
        await Assert.ThrowsAsync<AccessRefusedException>(() => scope.ServiceProvider.GetRequiredService<FindCandidates>().HandleAsync("", CancellationToken.None));
        await Assert.ThrowsAsync<AccessRefusedException>(() => scope.ServiceProvider.GetRequiredService<FindPositions>().HandleAsync("", CancellationToken.None));
    }

    [Fact]
    public async Task Given_what_was_typed_When_it_is_searched_for_Then_case_accents_and_order_do_not_matter()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        await school.CandidateAsync("Zoë", "Öztürk");
        await school.CandidateAsync("Noor", "Bedacht");

        Assert.Equal("Zoë Öztürk", Assert.Single(await FindAsync(school, "wiskunde OZTURK zoe")).Name);
        Assert.Equal(2, (await FindAsync(school, "mathematics roosendaal")).Count);
        Assert.Empty(await FindAsync(school, "\ud800 x%_'"));
    }

    private static async Task<(Made School, CandidateId Noor)> ManyAsync(TestApp app)
    {
        var school = await Made.InAsync(app, "veel");
        var noor = await school.CandidateAsync("Noor", "Bedacht", offer => offer with { Expertise = [ExpertiseTag.Parse("mentoraat").Value] });
        for (var i = 0; i < 60; i++)
        {
            var number = i;
            await school.PositionAsync($"Leraar {number % 5}", $"School {(char)('a' + (number % 11))}x", row =>
            {
                row.StartsOn = row.StartsOn.AddDays((number * 7 % 13) - 3);
                row.MinimumHours = (number % 4 == 0 ? 26 : 12) * Hours.PerHour;
                row.MaximumHours = (number % 4 == 0 ? 30 : 16 + (number % 9)) * Hours.PerHour;
            }, north: number % 17, town: number % 17 > 9 ? "Ver" : "Dichtbij");
        }
        return (school, noor);
    }

    private static async Task<IEnumerable<Guid>> PlainAsync(TestApp app, Made school, CandidateId candidate, MatchSort sort)
    {
        var ground = await app.Services.GetRequiredService<MatchingGrounds>().ForAsync(school.Scope, CancellationToken.None);
        var offer = (await app.Services.GetRequiredService<PeopleGate>().FindForMatchingAsync(school.Scope, candidate, CancellationToken.None))!.Offer;
        var all = (await app.Services.GetRequiredService<PositionReader>().AllAsync(school.Scope, CancellationToken.None))
            .Select(card => (card.Position, Evaluation: Matcher.Evaluate(offer, card.Position, ground.Weights, ground.Rules)))
            .Where(pair => pair.Evaluation.Verdict.Kind != VerdictKind.NoMatch);
        var byGroup = all.OrderBy(pair => pair.Evaluation.Verdict.Kind);
        var ordered = sort switch
        {
            MatchSort.Distance => byGroup.ThenBy(pair => offer.Home!.Value.DistanceTo(pair.Position.Point)),
            MatchSort.Start => byGroup.ThenBy(pair => pair.Position.Period.Start),
            MatchSort.Hours => byGroup.ThenByDescending(pair => pair.Position.Hours.Maximum),
            _ => byGroup,
        };
        return ordered
            .ThenByDescending(pair => pair.Evaluation.Score)
            .ThenBy(pair => pair.Position.Period.Start)
            .ThenBy(pair => pair.Position.Id)
            .Select(pair => pair.Position.Id.Value)
            .ToList();
    }

    private static async Task<Evaluation> EvaluationAsync(TestApp app, Made school, CandidateId candidate, PositionId position) =>
        (await app.Services.GetRequiredService<OrganisationMatching>().PairAsync(school.Scope, candidate, position, CancellationToken.None))!.Evaluation;

    private static async Task<List<RowView>> RowsAsync(Made school, MatchesQuery query) =>
        [.. (await ShowAsync(school, query)).List!.Groups.SelectMany(group => group.Rows)];

    private static async Task<MatchesView> ShowAsync(Made school, MatchesQuery query)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        await using var scope = school.Staff();
        return await scope.ServiceProvider.GetRequiredService<ShowMatches>().HandleAsync(query, CancellationToken.None);
    }

    private static async Task<IReadOnlyList<MatchChoice>> FindAsync(Made school, string typed)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        await using var scope = school.Staff();
        return await scope.ServiceProvider.GetRequiredService<FindCandidates>().HandleAsync(typed, CancellationToken.None);
    }
}
