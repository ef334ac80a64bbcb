using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.CriterionTests;

public sealed class SoftCriteriaTests
{
    private static readonly MatchingRules Rules = SmallRules.Default;

    [Theory]
    [InlineData("MATHS", "MATHS", 10_000)]
    [InlineData("MATHS", "PHYSICS", 5_000)]
    [InlineData("PHYSICS", "MATHS", 5_000)] // the same both ways
    [InlineData("MATHS", "SCIENCE", 0)] // not passed on through physics
    [InlineData("MATHS,PHYSICS", "SCIENCE", 9_000)]
    [InlineData("", "MATHS", 0)]
    public void Given_subjects_wanted_When_assessed_Then_the_nearest_counts_and_it_always_holds(string wanted, string asked, int fit)
    {
        var offer = AnOffer().Teaching(wanted.Split(',', StringSplitOptions.RemoveEmptyEntries)).Build();
        var result = SubjectCriterion.Assess(offer, APosition().InSubject(asked).Build(), Rules);
        Assert.Equal((true, fit), (result.Holds, result.Fit));
        var evidence = (SubjectEvidence)result.Evidence;
        Assert.Equal(fit, evidence.Closeness);
        Assert.Equal(fit == 0, evidence.Nearest is null);
        Assert.Equal(fit == MatchFit.Full, evidence.IsSame);
    }

    [Fact]
    public void Given_a_position_without_a_subject_When_assessed_Then_it_fits_fully()
    {
        var result = SubjectCriterion.Assess(AnOffer().Teaching().Build(), APosition().InSubject(null).Build(), Rules);
        Assert.Equal((true, 10_000), (result.Holds, result.Fit));
        Assert.Equal(new SubjectEvidence(null, null, 10_000), result.Evidence);
    }

    [Theory]
    [InlineData("", "", 10_000)]
    [InlineData("Muziek", "", 10_000)]
    [InlineData("", "Muziek", 0)]
    [InlineData("muziek", "Muziek,Dyslexie", 5_000)] // case does not matter
    [InlineData("Muziek,Techniek,Rekenen", "Muziek,Dyslexie", 5_000)] // more of another does not make up for one
    [InlineData("Muziek", "Muziek,muzíek,Dyslexie", 5_000)] // one wish named twice is one wish
    [InlineData("Muziek,Dyslexie", "Muziek,Rekenen,Dyslexie", 6_667)]
    public void Given_expertise_When_assessed_Then_it_is_the_share_of_the_wishes(string offered, string wished, int fit)
    {
        var offer = AnOffer().GoodAt(offered.Split(',', StringSplitOptions.RemoveEmptyEntries)).Build();
        var position = APosition().WishingFor(wished.Split(',', StringSplitOptions.RemoveEmptyEntries)).Build();
        var result = ExpertiseCriterion.Assess(offer, position);
        Assert.Equal((true, fit), (result.Holds, result.Fit));
    }

    [Fact]
    public void Given_expertise_When_assessed_Then_what_is_there_and_what_is_missing_are_named()
    {
        var evidence = (ExpertiseEvidence)ExpertiseCriterion.Assess(
            AnOffer().GoodAt("rekenen").Build(), APosition().WishingFor("Mentoraat", "Rekenen").Build()).Evidence;
        Assert.Equal("Rekenen", Assert.Single(evidence.Present).Text);
        Assert.Equal("Mentoraat", Assert.Single(evidence.Missing).Text);
    }

    [Theory]
    [InlineData("BACHELOR", null, true)]
    [InlineData("BACHELOR", "BACHELOR", true)]
    [InlineData("MASTER", "BACHELOR", true)]
    [InlineData("VOCATIONAL", "BACHELOR", false)]
    [InlineData("GONE", "GONE", true)]
    [InlineData("GONE", "VOCATIONAL", false)]
    [InlineData("MASTER", "GONE", false)]
    public void Given_a_level_asked_When_assessed_Then_at_least_that_level(string held, string? asked, bool holds)
    {
        var position = asked is null ? APosition().Build() : APosition().AskingLevel(asked).Build();
        var result = EducationLevelCriterion.Assess(AnOffer().Educated(held).Build(), position, Rules);
        Assert.Equal((holds, holds ? 10_000 : 0), (result.Holds, result.Fit));
        Assert.Equal(new EducationLevelEvidence(asked is null ? null : new EducationLevelCode(asked), new(held)), result.Evidence);
    }
}
