using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

/// <summary>One match explained from beginning to end, with the real tables: what the screen shows, figure by figure.</summary>
public sealed class WorkedExampleTests
{
    private static readonly MatchingRules Rules = MatchingRules.From(CodeLists.Standard, QualificationRules.Standard, MatchingSettings.Default);
    private static readonly DateOnly February = new(2027, 2, 1);
    private static readonly WorkPlace Home = new(new PlaceId(2748413), "Roosendaal", North(0), 15);

    [Fact]
    public void Given_a_maths_teacher_and_a_position_that_is_two_hours_too_small_Then_every_figure_is_explained()
    {
        var offer = AnOffer()
            .Wanting("LERAAR_VO_LB").Teaching("WISKUNDE").Holding(new HeldQualification(new("T2"), new SubjectCode("WISKUNDE")))
            .InSectors("HAVO_13", "VMBO").GoodAt("Rekenonderwijs").Working(18, 24).AvailableFrom(February)
            .LivingAt(North(0)).WithinReachOf(Home).Educated("HBO_BACHELOR").Build();
        var position = APosition()
            .For("LERAAR_VO_LB").InSubject("WISKUNDE").InSector("VMBO_TL_34").At(North(12.7)).Of(12, 16).From(February)
            .AskingQualification("T2").AskingLevel("HBO_BACHELOR").WishingFor("Rekenonderwijs", "Mentoraat").Build();

        var evaluation = Matcher.Evaluate(offer, position, MatchWeights.Default, Rules);

        Assert.Equal(
            [
                (Criterion.Function, 1_500, 1_500),
                (Criterion.Qualification, 1_500, 1_500),
                (Criterion.Sector, 300, 500), // the second choice: 60%
                (Criterion.Hours, 0, 1_500), // fails
                (Criterion.StartDate, 1_000, 1_000),
                (Criterion.Reach, 1_182, 1_500), // 12.7 of 60 km from home: 47.3 / 60 = 78.83%, or 11.82 of 15
                (Criterion.Subject, 1_500, 1_500),
                (Criterion.Expertise, 500, 1_000), // one of two
                (Criterion.EducationLevel, 0, 0),
            ],
            evaluation.Contributions.Select(each => (each.Criterion, each.Points.Hundredths, each.Maximum.Hundredths)));
        Assert.Equal((7_482, 75), (evaluation.Score.Hundredths, evaluation.Score.WholePoints));
        // Wishes: 15 + 3 + 0 + 10 + 11.82 + 15 of 75. Asked: 15 + 15 + 0 + 10 + 15 + 5 of 80.
        Assert.Equal((7_310, 7_500), (evaluation.ForCandidate.Hundredths, evaluation.ForPosition.Hundredths));

        Assert.Equal(new SectorEvidence(new("VMBO_TL_34"), new SectorCode("VMBO"), 2, 2), evaluation[Criterion.Sector].Evidence);
        Assert.Equal(
            new ReachEvidence(Home, new Distance(127), new Distance(0), new Distance(127), null), evaluation[Criterion.Reach].Evidence);
        Assert.Equal(new StartDateEvidence(February, February, February.AddDays(14), 0, 0), evaluation[Criterion.StartDate].Evidence);
        var qualification = (QualificationEvidence)evaluation[Criterion.Qualification].Evidence;
        Assert.Equal((QualificationBasis.AskedByNameAndHeld, QualificationDegree.Exact), (qualification.Basis, qualification.Degree));
        Assert.Contains(qualification.Routes, route => route.LegalGround.Contains("WVO", StringComparison.Ordinal));

        var near = Assert.IsType<NearMiss>(evaluation.Verdict);
        Assert.Equal([Criterion.Hours], near.Failed);
        Assert.Collection(
            near.Options,
            option =>
            {
                Assert.Equal(new CandidateFewerHours(2, Hours.Whole(18)), option.Changes.Single());
                Assert.Equal((VerdictKind.Match, 8_682), (option.VerdictAfter, option.ScoreAfter.Hundredths)); // 32 of 40 hours: 12 of 15
            },
            option =>
            {
                Assert.Equal(new PositionMoreHours(2, Hours.Whole(16)), option.Changes.Single());
                Assert.Equal((VerdictKind.Match, 8_768), (option.VerdictAfter, option.ScoreAfter.Hundredths)); // 36 of 42: 12.86 of 15
            });
    }

    [Fact]
    public void Given_a_primary_teacher_and_an_unfilled_position_in_vmbo_Then_amber_with_ground_and_end()
    {
        var offer = AnOffer().Wanting("LERAAR_VO_LB").Teaching("NEDERLANDS").Holding(SmallRules.Held("PABO")).InSectors("VMBO")
            .Educated("HBO_BACHELOR").Build();
        var position = APosition().For("LERAAR_VO_LB").InSubject("NEDERLANDS").InSector("VMBO_TL_12")
            .When(PositionSituations.ReplacementOrUnfilled).From(new DateOnly(2027, 8, 1)).Build();

        var evaluation = Matcher.Evaluate(offer, position, MatchWeights.Default, Rules);

        var amber = Assert.IsType<ConditionalMatch>(evaluation.Verdict);
        Assert.Contains(amber.Routes, route => route.LegalGround.Contains("7.14", StringComparison.Ordinal)
            && route.EndsOn == new DateOnly(2028, 7, 31));
        Assert.Equal(9_250, evaluation.Score.Hundredths); // all but half of the qualification
    }

    [Fact]
    public void Given_someone_without_qualification_for_the_upper_years_Then_no_match_with_every_reason()
    {
        var offer = AnOffer().Wanting("CONCIERGE").Teaching("GESCHIEDENIS").Holding(SmallRules.Held("T2", "GESCHIEDENIS")).InSectors("VO")
            .Educated("MBO4").Working(8, 10).Build();
        var position = APosition().For("LERAAR_VO_LB").InSubject("GESCHIEDENIS").InSector("HAVO_45").AskingLevel("HBO_BACHELOR").Build();

        var none = Assert.IsType<NoMatch>(Matcher.Evaluate(offer, position, MatchWeights.Default, Rules).Verdict);

        Assert.Equal(
            [Criterion.Function, Criterion.Qualification, Criterion.Hours, Criterion.EducationLevel],
            none.Reasons.Select(reason => reason.Criterion));
    }
}
