using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.CriterionTests;

public sealed class HoursCriterionTests
{
    [Theory]
    [InlineData(16, 24, 16, 24, true, 10_000)]
    [InlineData(16, 24, 24, 40, true, 7_500)] // touch at 24: 48 of the 64 hours wished for
    [InlineData(18, 24, 12, 16, false, 0)]
    [InlineData(18, 24, 12, 18, true, 8_571)]
    [InlineData(18, 24, 12, 17.9, false, 0)]
    [InlineData(8, 40, 20, 20, true, 6_667)]
    [InlineData(0, 0, 0, 40, false, 0)] // who wants nothing fits nothing
    [InlineData(0, 8, 0, 0, false, 0)]
    public void Given_two_ranges_When_assessed_Then_overlap_and_share(
        decimal wantedLeast, decimal wantedMost, decimal least, decimal most, bool holds, int fit)
    {
        var result = HoursCriterion.Assess(AnOffer().Working(wantedLeast, wantedMost).Build(), APosition().Of(least, most).Build());
        Assert.Equal((Criterion.Hours, holds, fit), (result.Criterion, result.Holds, result.Fit));
    }

    [Fact]
    public void Given_ranges_that_overlap_When_assessed_Then_the_overlap_is_shown()
    {
        var evidence = (HoursEvidence)HoursCriterion.Assess(AnOffer().Working(18, 24).Build(), APosition().Of(20, 32).Build()).Evidence;
        Assert.Equal((Hours.Whole(20), Hours.Whole(24)), (evidence.Overlap!.Value.Minimum, evidence.Overlap.Value.Maximum));
        Assert.Equal(Hours.Zero, evidence.Gap);
    }

    [Fact]
    public void Given_ranges_apart_When_assessed_Then_the_gap_is_shown()
    {
        var evidence = (HoursEvidence)HoursCriterion.Assess(AnOffer().Working(18, 24).Build(), APosition().Of(12, 16).Build()).Evidence;
        Assert.Null(evidence.Overlap);
        Assert.Equal(Hours.Whole(2), evidence.Gap);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(8.1, false)]
    public void Given_a_split_position_When_assessed_Then_the_smallest_part_must_fit(decimal smallest, bool holds)
    {
        var result = HoursCriterion.Assess(AnOffer().Working(4, 8).Build(), APosition().Of(30, 40).InPartsFrom(smallest).Build());
        Assert.Equal(holds, result.Holds);
        Assert.True(((HoursEvidence)result.Evidence).MayBeSplit);
    }

    [Fact]
    public void Given_a_smallest_part_over_the_minimum_When_assessed_Then_taking_the_whole_position_still_fits() =>
        Assert.True(HoursCriterion.Assess(AnOffer().Working(10, 10).Build(), APosition().Of(10, 20).InPartsFrom(40).Build()).Holds);

    [Theory]
    [InlineData(20, 24, 24)] // agreed
    [InlineData(30, 40, 28)] // wants more than there is
    [InlineData(4, 8, 16)] // wants less than there is
    public void Given_a_pair_Then_the_size_of_the_appointment_lies_in_the_position(decimal least, decimal most, decimal size) => Assert.Equal(
        size, HoursCriterion.Size(AnOffer().Working(least, most).Build(), APosition().Of(16, 28).Build()).PerWeek);
}
