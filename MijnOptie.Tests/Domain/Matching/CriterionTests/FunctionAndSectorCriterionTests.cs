using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.CriterionTests;

public sealed class FunctionAndSectorCriterionTests
{
    private static readonly MatchingRules Rules = SmallRules.Default;

    [Theory]
    [InlineData("TEACHER", "TEACHER", true, 10_000)]
    [InlineData("TEACHER", "TEACHER_B", true, 9_500)]
    [InlineData("TEACHER_B", "TEACHER", true, 9_000)] // the other way differs
    [InlineData("TEACHER", "ASSISTANT", false, 0)] // near, but it does not satisfy
    [InlineData("ASSISTANT", "TEACHER", false, 0)]
    [InlineData("GONE", "GONE", true, 10_000)] // a function that left the table is still itself
    public void Given_a_function_wanted_When_assessed_Then_the_table_decides(string wanted, string asked, bool holds, int fit)
    {
        var result = FunctionCriterion.Assess(AnOffer().Wanting(wanted).Build(), APosition().For(asked).Build(), Rules);
        Assert.Equal((holds, fit), (result.Holds, result.Fit));
    }

    [Fact]
    public void Given_several_functions_When_assessed_Then_the_nearest_is_shown()
    {
        var result = FunctionCriterion.Assess(AnOffer().Wanting("MENTOR", "TEACHER_B", "TEACHER").Build(), APosition().Build(), Rules);
        Assert.Equal(new FunctionEvidence(new("TEACHER"), new FunctionCode("TEACHER"), FunctionLikeness.Same), result.Evidence);
        Assert.True(((FunctionEvidence)result.Evidence).IsSame);
    }

    [Fact]
    public void Given_a_function_that_is_only_near_When_assessed_Then_the_evidence_says_how_near()
    {
        var result = FunctionCriterion.Assess(AnOffer().Build(), APosition().For("ASSISTANT").Build(), Rules);
        Assert.Equal(new FunctionEvidence(new("ASSISTANT"), new FunctionCode("TEACHER"), new(6_000, false)), result.Evidence);
    }

    [Fact]
    public void Given_no_function_wanted_When_assessed_Then_it_fails_without_a_nearest()
    {
        var result = FunctionCriterion.Assess(AnOffer().Wanting().Build(), APosition().Build(), Rules);
        Assert.False(result.Holds);
        Assert.Null(((FunctionEvidence)result.Evidence).Nearest);
    }

    [Theory]
    [InlineData("LOWER", 1, 10_000)]
    [InlineData("SECONDARY", 1, 10_000)] // a node stands for its leaves
    [InlineData("UPPER,LOWER", 2, 6_000)]
    [InlineData("UPPER,PRIMARY,LOWER", 3, 2_000)]
    [InlineData("UPPER,PRIMARY,YEARS_38,LOWER", 4, 2_000)] // never under the floor
    [InlineData("UPPER,UPPER,LOWER", 2, 6_000)] // named twice is one choice
    [InlineData("UPPER,SECONDARY,LOWER", 2, 6_000)]
    public void Given_sectors_in_order_When_assessed_Then_the_first_that_covers_counts(string wanted, int choice, int fit)
    {
        var result = SectorCriterion.Assess(AnOffer().InSectors(wanted.Split(',')).Build(), APosition().InSector("LOWER").Build(), Rules);
        Assert.Equal((true, fit), (result.Holds, result.Fit));
        Assert.Equal(choice, ((SectorEvidence)result.Evidence).Choice);
    }

    [Theory]
    [InlineData("PRIMARY")]
    [InlineData("UPPER")]
    [InlineData("")]
    public void Given_no_sector_that_covers_When_assessed_Then_it_fails(string wanted)
    {
        var sectors = wanted.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var result = SectorCriterion.Assess(AnOffer().InSectors(sectors).Build(), APosition().InSector("LOWER").Build(), Rules);
        Assert.False(result.Holds);
        Assert.Equal(new SectorEvidence(new("LOWER"), null, null, sectors.Length), result.Evidence);
    }

    [Fact]
    public void Given_a_parent_as_the_position_s_sector_When_a_leaf_is_wanted_Then_it_fails() => Assert.False(
        SectorCriterion.Assess(AnOffer().InSectors("LOWER").Build(), APosition().InSector("SECONDARY").Build(), Rules).Holds);
}
