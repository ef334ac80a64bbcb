using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class MatchingRulesTests
{
    private static readonly MatchingRules Real = MatchingRules.From(CodeLists.Standard, QualificationRules.Standard, MatchingSettings.Default);

    [Theory]
    [InlineData("LERAAR_PO_LB", "LERAAR_PO_LC", 9_500, true)]
    [InlineData("VAKLERAAR_PO", "LERAAR_VO_LB", 7_000, false)]
    [InlineData("LERAAR_PO_LB", "VAKLERAAR_PO", 6_000, false)]
    [InlineData("VAKLERAAR_PO", "LERAAR_PO_LB", 0, false)] // one way only
    [InlineData("CONCIERGE", "CONCIERGE", 10_000, true)]
    public void Given_the_standard_lists_Then_functions_are_as_alike_as_the_table_says(string wanted, string asked, int closeness, bool satisfies) =>
        Assert.Equal(new FunctionLikeness(closeness, satisfies), Real.Likeness(new(wanted), new(asked)));

    [Fact]
    public void Given_the_standard_lists_Then_subjects_sectors_levels_and_qualifications_are_those_of_the_tables()
    {
        Assert.Equal(9_000, Real.Relatedness(new("NASK"), new("NATUURKUNDE")));
        Assert.Equal(0, Real.Relatedness(new("NASK"), new("DUITS")));
        Assert.True(Real.Covers(new("VO"), new("VMBO_TL_12")));
        Assert.False(Real.Covers(new("PO"), new("VMBO_TL_12")));
        Assert.Equal(45, Real.Rank(new("VWO")));
        Assert.Null(Real.Rank(new("NO_SUCH")));
        Assert.True(Real.Implies(new("T1"), new("T2_BEPERKT")));
        Assert.False(Real.Implies(new("T2"), new("T1")));
        Assert.True(Real.AsksQualification(new("LERAAR_PO_LB"), hasSubject: false));
        Assert.False(Real.AsksQualification(new("CONCIERGE"), hasSubject: true));
        Assert.True(Real.AsksQualification(new("MENTOR"), hasSubject: true));
        Assert.False(Real.AsksQualification(new("MENTOR"), hasSubject: false));
    }

    [Fact]
    public void Given_an_organisation_s_own_function_and_subject_Then_they_match_as_what_they_are_based_on()
    {
        var lists = CodeLists.Create(
            [
                new CodeListChange(CodeListKind.Function, "ONZE_LERAAR", "LERAAR_PO_LB", new("Onze leraar", "Our teacher"), true),
                new CodeListChange(CodeListKind.Subject, "ONS_REKENEN", "PO_REKENEN", new("Ons rekenen", "Our maths"), true),
            ],
            [],
            []).Value;
        var rules = MatchingRules.From(lists, QualificationRules.Standard, MatchingSettings.Default);

        Assert.True(rules.Likeness(new("LERAAR_PO_LC"), new("ONZE_LERAAR")).Satisfies);
        Assert.True(rules.AsksQualification(new("ONZE_LERAAR"), hasSubject: true));
        Assert.NotEqual(Real.Version, rules.Version);
        var evaluation = Matcher.Evaluate(
            AnOffer().Wanting("LERAAR_PO_LB").Teaching("PO_REKENEN").Holding(SmallRules.Held("PABO")).InSectors("PO").Build(),
            APosition().For("ONZE_LERAAR").InSubject("ONS_REKENEN").InSector("BAO_38").Build(),
            MatchWeights.Default,
            rules);
        Assert.IsType<FullMatch>(evaluation.Verdict);
    }

    [Fact]
    public void Given_a_rule_switched_off_Then_the_version_differs_and_equal_content_gives_the_same_version()
    {
        var conditional = QualificationRules.Standard.EnabledRules.First(rule => rule.Outcome == QualificationOutcome.Conditional).Id;
        var stricter = MatchingRules.From(CodeLists.Standard, QualificationRules.Standard.With([conditional], []).Value, MatchingSettings.Default);
        Assert.NotEqual(Real.Version, stricter.Version);
        Assert.Equal(Real.Version, MatchingRules.From(CodeLists.Standard, QualificationRules.Standard, MatchingSettings.Default).Version);
    }

    [Fact]
    public void Given_tables_that_contradict_themselves_When_made_Then_a_clear_error()
    {
        var judge = new NoJudge();
        MatchingRules Make(MatchingTables tables) => new(tables, judge, MatchingSettings.Default);

        Assert.Throws<ArgumentException>(() => Make(new() { Subjects = [new(new("A"), new("B"), 10_001)] }));
        Assert.Throws<ArgumentException>(() => Make(new() { Functions = [new(new("A"), new("B"), -1, true)] }));
        Assert.Throws<ArgumentException>(() => Make(new() { Levels = [new(new("A"), 1), new(new("A"), 2)] }));
        Assert.Throws<ArgumentException>(() => Make(new() { Sectors = [new(new("A"), new("B")), new(new("B"), new("A"))] }));
        Assert.True(Make(new() { Implications = [new(new("A"), new("B")), new(new("B"), new("A"))] }).Implies(new("B"), new("A")));
    }

    [Fact]
    public void Given_a_list_that_was_never_set_When_evaluated_Then_a_clear_error()
    {
        var offer = AnOffer().With(each => each with { Places = default }).Build();
        Assert.Contains("Places", Assert.Throws<ArgumentException>(() =>
            Matcher.Evaluate(offer, APosition().Build(), MatchWeights.Default, SmallRules.Default)).Message, StringComparison.Ordinal);
        var position = APosition().With(each => each with { Requirements = each.Requirements with { Expertise = default } }).Build();
        Assert.Throws<ArgumentException>(() => Matcher.Evaluate(AnOffer().Build(), position, MatchWeights.Default, SmallRules.Default));
    }

    [Fact]
    public void Given_an_offer_of_nothing_When_evaluated_Then_every_reason_is_named()
    {
        var offer = AnOffer().Wanting().Teaching().Holding().InSectors().WithinReachOf().Working(0, 0).Build();
        var none = Assert.IsType<NoMatch>(Matcher.Evaluate(offer, APosition().Build(), MatchWeights.Default, SmallRules.Default).Verdict);
        Assert.Equal(
            [Criterion.Function, Criterion.Qualification, Criterion.Sector, Criterion.Hours, Criterion.Reach],
            none.Reasons.Select(reason => reason.Criterion));
    }

    private sealed class NoJudge : IQualificationJudge
    {
        public string Version => "none";

        public QualificationJudgement Judge(QualificationQuestion question) => new(QualificationOutcome.NotAllowed, []);

        public System.Collections.Immutable.ImmutableArray<QualificationRoute> ToBeConfirmed(QualificationQuestion question) => [];
    }
}
