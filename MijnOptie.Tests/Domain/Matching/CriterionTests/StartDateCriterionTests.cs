using MijnOptie.Domain.Matching;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.CriterionTests;

public sealed class StartDateCriterionTests
{
    private static readonly DateOnly Start = new(2027, 2, 1);

    [Theory]
    [InlineData(-400, true, 10_000)]
    [InlineData(0, true, 10_000)]
    [InlineData(1, true, 9_333)]
    [InlineData(14, true, 667)]
    [InlineData(15, false, 0)]
    public void Given_days_after_the_start_When_assessed_Then_grace_and_fit(int days, bool holds, int fit)
    {
        var result = StartDateCriterion.Assess(AnOffer().AvailableFrom(Start.AddDays(days)).Build(), APosition().From(Start).Build(), MatchingSettings.Default);
        Assert.Equal((holds, fit), (result.Holds, result.Fit));
        var expected = new StartDateEvidence(Start.AddDays(days), Start, Start.AddDays(14), Math.Max(0, days), Math.Max(0, days - 14));
        Assert.Equal(expected, result.Evidence);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Given_a_position_that_ends_within_the_grace_When_assessed_Then_its_last_day_counts(int days, bool holds) => Assert.Equal(
        holds,
        StartDateCriterion.Assess(
            AnOffer().AvailableFrom(Start.AddDays(days)).Build(),
            APosition().From(Start, Start.AddDays(4)).Build(),
            MatchingSettings.Default).Holds);

    [Fact]
    public void Given_the_last_days_of_the_calendar_When_assessed_Then_nothing_overflows() => Assert.True(
        StartDateCriterion.Assess(
            AnOffer().AvailableFrom(DateOnly.MaxValue).Build(), APosition().From(DateOnly.MaxValue).Build(), MatchingSettings.Default).Holds);
}
