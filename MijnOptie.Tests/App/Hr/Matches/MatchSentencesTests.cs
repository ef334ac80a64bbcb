using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Services.Matching;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using Made = MijnOptie.Tests.App.Hr.Matches.AMatchingOrganisation;

namespace MijnOptie.Tests.App.Hr.Matches;

[Trait("Promise", "P02")]
public sealed class MatchSentencesTests
{
    private static readonly WorkPlace Roosendaal = new(new PlaceId(1), "Roosendaal", Made.Roosendaal, 15);
    private static readonly DateOnly February = new(2027, 2, 1);

    /// <summary>Every kind of change, made up.</summary>
    private static readonly NearMissChange[] Changes =
    [
        new CandidateFewerHours(2, Hours.Whole(18)),
        new PositionMoreHours(2, Hours.Whole(16)),
        new CandidateMoreHours(4, Hours.Whole(16)),
        new PositionFewerHours(4, Hours.Whole(20), OfSmallestPart: false),
        new PositionFewerHours(4, Hours.Whole(20), OfSmallestPart: true),
        new CandidateEarlier(14, new DateOnly(2027, 2, 15)),
        new PositionLater(1, February),
        new CandidateFurther(8, Roosendaal),
        new CandidateExtraSector(new("PRO")),
    ];

    [Fact]
    public void Given_the_kinds_of_change_and_evidence_When_compared_with_the_samples_Then_none_is_missing()
    {
        Assert.Equal(Enum.GetValues<NearMissKind>().Order(), Changes.Select(change => change.Kind).Distinct().Order());
        Assert.Equal(
            typeof(Evidence).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Evidence))).Select(type => type.Name).Order(StringComparer.Ordinal),
            AllEvidence().Select(each => each.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public async Task Given_everything_the_matching_can_say_When_put_into_words_Then_each_has_a_text(string language)
    {
        await using var app = await TestApp.BuildAsync();
        var sentences = Sentences(app, language, "Noor");
        var said = new List<string>();
        said.AddRange(AllEvidence().SelectMany(each => new[] { true, false }.Select(holds => sentences.Evidence(new Contribution(Criterion.Function, holds, 0, default, default, each)))));
        said.AddRange(AllEvidence().Select(each => sentences.Evidence(new NoMatchReason(Criterion.Function, false, each))));
        said.AddRange(Enum.GetValues<Criterion>().SelectMany(criterion => new[] { sentences.Criterion(criterion), sentences.Reason(criterion) }));
        said.AddRange(Enum.GetValues<PositionState>().Select(sentences.State));
        said.Add(sentences.CanGiveWay);
        foreach (var change in Changes)
        {
            foreach (var after in new[] { VerdictKind.Match, VerdictKind.Conditional })
            {
                var option = new NearMissOption([change], 1, after, new Score(8_400), default, default);
                said.AddRange([sentences.Title(option), sentences.Detail(option), sentences.Verdict(Evaluation(new NearMiss([change.Criterion], [option])), Made.AnOffer(), APosition())]);
            }
            said.Add(sentences.Verdict(Evaluation(new NearMiss([change.Criterion], [new NearMissOption([change, change], 1, VerdictKind.Match, default, default, default)])), Made.AnOffer(), APosition()));
            said.Add(sentences.Tag(new NearMiss([change.Criterion], [new NearMissOption([change], 1, VerdictKind.Match, default, default, default)]))!);
        }
        foreach (var route in EducationTables.Standard.Rules.Select(rule => rule.RouteFrom(February, Hours.FullTime)))
        {
            said.AddRange([sentences.Routes.Heading(route, February), sentences.Routes.Tag(route), sentences.Routes.Name(route), sentences.Routes.LegalStatus(route), RouteSentences.Explanation(route)]);
            said.AddRange(sentences.Routes.ToDo(route));
            if (sentences.Routes.Extensions(route) is { } extensions) said.Add(extensions);
        }

        Assert.True(said.Count > 500);
        Assert.DoesNotContain(said, string.IsNullOrWhiteSpace);
        // A key that has no text comes back as itself.
        Assert.DoesNotContain(said, text => System.Text.RegularExpressions.Regex.IsMatch(text, @"\b(Evidence|Change|Route|LegalStatus|ToArrange|Reason|Verdict|Criterion|State|Days|Months|Years)\.[A-Za-z_]"));
        Assert.DoesNotContain(said, text => text.Contains('{', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(MatchTexts))]
    [InlineData(typeof(MatchesTexts))]
    public void Given_both_languages_When_their_texts_are_compared_Then_they_have_the_same_keys_and_holes(Type texts)
    {
        var resources = new ResourceManager(texts);
        var dutch = Read(resources, CultureInfo.InvariantCulture);
        var english = Read(resources, CultureInfo.GetCultureInfo("en"));

        Assert.True(dutch.Count > 100);
        Assert.Equal(dutch.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in dutch)
        {
            Assert.DoesNotContain('!', text);
            Assert.Equal(Holes(text), Holes(english[key]));
        }
    }

    [Fact]
    public async Task Given_a_near_miss_When_it_is_told_Then_only_the_change_is_marked()
    {
        await using var app = await TestApp.BuildAsync();
        var option = new NearMissOption([Changes[0]], 1, VerdictKind.Match, new Score(8_400), default, default);
        var near = Evaluation(new NearMiss([Criterion.Hours], [option]));

        Assert.Equal("Deze plek past als Noor [2 uur minder] werkt: 16 uur in plaats van 18 uur.", Sentences(app, "nl-NL", "Noor").Verdict(near, Made.AnOffer(), APosition()));
        Assert.Equal("Deze plek past als deze kandidaat [2 uur minder] werkt: 16 uur in plaats van 18 uur.", Sentences(app, "nl-NL", null).Verdict(near, Made.AnOffer(), APosition()));
        Assert.Equal("Deze kandidaat werkt 2 uur minder", Sentences(app, "nl-NL", " ").Title(option));
        Assert.Equal("16 uur in plaats van 18 uur. Dan past het, score 84.", Sentences(app, "nl-NL", "Noor").Detail(option));
        Assert.Equal("This position fits if Noor works [2 hours fewer]: 16 hours instead of 18 hours.", Sentences(app, "en-GB", "Noor").Verdict(near, Made.AnOffer(), APosition()));
    }

    [Fact]
    public async Task Given_two_changes_When_they_are_told_Then_both_stand_in_one_sentence_and_a_name_keeps_its_capital()
    {
        await using var app = await TestApp.BuildAsync();
        var option = new NearMissOption([Changes[0], Changes[7]], 1, VerdictKind.Match, new Score(8_400), default, default);
        var sentences = Sentences(app, "nl-NL", "Noor");

        Assert.Equal("2 uur minder en 8 km verder", sentences.Tag(new NearMiss([Criterion.Hours, Criterion.Reach], [option])));
        Assert.Equal("Noor werkt 2 uur minder en Noor reist 8 km verder", sentences.Title(option));
        Assert.Equal(
            "Deze plek past als Noor [2 uur minder] werkt en Noor [8 km verder] wil reizen.",
            sentences.Verdict(Evaluation(new NearMiss([Criterion.Hours, Criterion.Reach], [option])), Made.AnOffer(), APosition()));
    }

    [Fact]
    public async Task Given_a_route_with_a_term_When_it_is_told_Then_its_ground_and_end_are_named()
    {
        await using var app = await TestApp.BuildAsync();
        var sentences = Sentences(app, "nl-NL", "Noor");
        var route = EducationTables.Standard.Rules.First(rule => rule.RouteCode == "OTHER_SUBJECT").RouteFrom(February, Hours.FullTime);

        Assert.Equal("Bevoegd voor een ander vak, ten hoogste 2 jaar, [tot en met 31 januari 2029]", sentences.Routes.Heading(route, February));
        Assert.Contains("Teken samen een schriftelijke studieafspraak.", sentences.Routes.ToDo(route));
        Assert.Equal(
            "Deze plek past bij Noor met een voorwaarde: bevoegd voor een ander vak, ten hoogste 2 jaar, [tot en met 31 januari 2029].",
            sentences.Verdict(Evaluation(new ConditionalMatch([route])), Made.AnOffer(), APosition()));
    }

    [Fact]
    public async Task Given_names_with_marker_signs_When_they_are_told_Then_they_mark_nothing()
    {
        await using var app = await TestApp.BuildAsync();
        var option = new NearMissOption([new CandidateFurther(8, Roosendaal with { Name = "[Nergens]" })], 1, VerdictKind.Match, default, default, default);

        var sentence = Sentences(app, "nl-NL", "No[or").Verdict(Evaluation(new NearMiss([Criterion.Reach], [option])), Made.AnOffer(), APosition());

        Assert.Equal("Deze plek past als No(or [8 km verder] wil reizen: tot 23 km van (Nergens) in plaats van 15 km, hemelsbreed.", sentence);
    }

    [Theory]
    [InlineData("?kandidaat=niets&richting=links", false)]
    [InlineData("?kandidaat=00000000-0000-0000-0000-00000000c001&plek=00000000-0000-0000-0000-00000000a001&filter=bijna&sorteer=afstand&pagina=3&aantal=50", true)]
    [InlineData("?plek=00000000-0000-0000-0000-00000000a001&functie=X&vak=Y&sector=Z&plaats=Den+Haag&locatie=00000000-0000-0000-0000-00000000b001&minimaal=70&zoek=%26%3D%23+%C3%A9", true)]
    [InlineData("?richting=plek&kandidaat=00000000-0000-0000-0000-00000000c001", true)]
    [InlineData("?minimaal=-4&pagina=nul&aantal=7&sorteer=geluk&filter=weg", false)]
    public void Given_an_address_When_it_is_read_and_written_Then_it_says_the_same(string address, bool kept)
    {
        var query = MatchesQuery.Parse(new Uri("http://x" + MatchesQuery.Path + address));
        var again = MatchesQuery.Parse(new Uri("http://x" + query.Address()));

        Assert.Equal(query, again);
        if (kept) Assert.NotEqual(new MatchesQuery(), query);
    }

    private static IEnumerable<Evidence> AllEvidence()
    {
        FunctionCode teacher = new("LERAAR_VO_LB");
        SubjectCode maths = new("WISKUNDE");
        QualificationCode degree = new("T1");
        yield return new FunctionEvidence(teacher, teacher, FunctionLikeness.Same);
        yield return new FunctionEvidence(teacher, new("LERAAR_VO_LC"), new FunctionLikeness(9_000, true));
        yield return new FunctionEvidence(teacher, new("LERAAR_VO_LC"), new FunctionLikeness(9_000, false));
        yield return new FunctionEvidence(teacher, null, FunctionLikeness.None);
        foreach (var basis in Enum.GetValues<QualificationBasis>())
        {
            foreach (var grade in Enum.GetValues<QualificationDegree>()) yield return new QualificationEvidence(basis, grade, degree, new("HAVO_13"), maths, [], []);
        }
        for (var choice = 1; choice <= 5; choice++) yield return new SectorEvidence(new("HAVO_13"), new("HAVO"), choice, 5);
        yield return new SectorEvidence(new("HAVO_13"), new("HAVO_13"), 1, 1);
        yield return new SectorEvidence(new("HAVO_13"), null, null, 2);
        foreach (var split in new[] { true, false })
        {
            yield return new HoursEvidence(Made.Range(18, 24), Made.Range(12, 20), split, Made.Range(18, 20), Hours.Zero);
            yield return new HoursEvidence(Made.Range(18, 24), Made.Range(12, 16), split, null, Hours.Whole(2));
            yield return new HoursEvidence(Made.Range(0, 24), Made.Range(0, 0), split, null, Hours.Zero);
        }
        yield return new StartDateEvidence(February, February, February.AddDays(14), 0, 0);
        yield return new StartDateEvidence(February.AddDays(1), February, February.AddDays(14), 1, 0);
        yield return new StartDateEvidence(February.AddDays(15), February, February.AddDays(14), 15, 1);
        foreach (var place in new[] { Roosendaal, Roosendaal with { RadiusKm = null } })
        {
            yield return new ReachEvidence(place, new Distance(127), new Distance(0), new Distance(127), null);
            yield return new ReachEvidence(place, new Distance(227), new Distance(77), null, new Distance(10));
        }
        yield return new ReachEvidence(null, null, null, null, null);
        yield return new SubjectEvidence(null, null, 10_000);
        yield return new SubjectEvidence(maths, maths, 10_000);
        yield return new SubjectEvidence(maths, new("NATUURKUNDE"), 5_000);
        yield return new SubjectEvidence(maths, null, 0);
        ImmutableArray<ExpertiseTag> tags = [ExpertiseTag.Parse("mentoraat").Value, ExpertiseTag.Parse("toetsing").Value];
        foreach (var (present, missing) in new[] { (tags, tags), (tags, []), ([], tags), ([], []) }) yield return new ExpertiseEvidence(present, missing);
        yield return new EducationLevelEvidence(null, new("MBO4"));
        yield return new EducationLevelEvidence(new("HBO_BACHELOR"), new("MBO4"));
    }

    private static Position APosition() => new()
    {
        Id = new PositionId(Guid.NewGuid()),
        Location = new LocationId(Guid.NewGuid()),
        Point = Made.Roosendaal,
        Function = new("LERAAR_VO_LB"),
        Subject = null,
        Sector = new("HAVO_13"),
        Requirements = new Requirements(null, null, []),
        Hours = Made.Range(16, 24),
        SmallestPart = null,
        Period = DateRange.Create(February, null).Value,
        Situations = PositionSituations.None,
        State = PositionState.Open,
        Holder = null,
    };

    private static Evaluation Evaluation(MatchVerdict verdict) =>
        new(new CandidateId(Guid.NewGuid()), new PositionId(Guid.NewGuid()), verdict, default, default, default, []);

    private static MatchSentences Sentences(TestApp app, string language, string? firstName)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return app.Services.GetRequiredService<MatchLanguage>().About(CodeLists.Standard, firstName);
    }

    private static Dictionary<string, string> Read(ResourceManager resources, CultureInfo culture) => resources.GetResourceSet(culture, true, false)!
        .Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Holes(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
