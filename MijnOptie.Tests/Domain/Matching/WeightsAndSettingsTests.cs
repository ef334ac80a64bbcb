using CsCheck;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class WeightsAndSettingsTests
{
    [Fact]
    public void Given_the_default_weights_Then_they_are_points_out_of_a_hundred()
    {
        Assert.Equal(100, Criteria.All.Sum(criterion => MatchWeights.Default[criterion]));
        Assert.All(Criteria.All, criterion =>
            Assert.Equal(MatchWeights.Default[criterion] * 100, MatchWeights.Default.Overall.Maxima[(int)criterion]));
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1, 1 }, "Weights.WrongCount")]
    [InlineData(new[] { 1, 1, 1, -1, 1, 1, 1, 1, 1 }, "Weights.Negative")]
    [InlineData(new[] { 1, 1, 1, 1_001, 1, 1, 1, 1, 1 }, "Weights.TooLarge")]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0 }, "Weights.AllZero")]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 1_000 }, null)]
    public void Given_weights_When_made_Then_they_are_checked(int[] weights, string? code) =>
        Assert.Equal(code, MatchWeights.Create(weights).Error?.Code);

    [Fact]
    public void Given_one_weight_changed_Then_the_rest_stays_and_equality_is_by_value()
    {
        var changed = MatchWeights.Default.With(Criterion.Hours, 0).Value;
        Assert.Equal((0, 15), (changed[Criterion.Hours], changed[Criterion.Reach]));
        Assert.NotEqual(MatchWeights.Default, changed);
        Assert.Equal(MatchWeights.Default, changed.With(Criterion.Hours, 15).Value);
        Assert.Equal(MatchWeights.Default.GetHashCode(), changed.With(Criterion.Hours, 15).Value.GetHashCode());
        Assert.Equal("Weights.Negative", MatchWeights.Default.With(Criterion.Hours, -1).Error?.Code);
    }

    [Fact]
    public void Given_any_weights_Then_every_scale_adds_up_to_a_hundred_points_and_keeps_to_its_side() =>
        RandomPairs.Weights.Sample(weights =>
        {
            foreach (var (scale, side) in new[]
                {
                    (weights.Overall, MatchSides.Both), (weights.ForCandidate, MatchSides.Candidate), (weights.ForPosition, MatchSides.Position),
                })
            {
                Assert.Equal(10_000, scale.Maxima.Sum());
                Assert.All(Criteria.All, criterion => Assert.True(scale.Maxima[(int)criterion] == 0 || (criterion.Sides() & side) != 0));
            }
            var sum = Criteria.All.Sum(criterion => weights[criterion]);
            Assert.All(Criteria.All, criterion =>
                Assert.InRange((weights.Overall.Maxima[(int)criterion] * sum) - (weights[criterion] * 10_000), -sum + 1, sum - 1));
        });

    [Fact]
    public void Given_three_equal_weights_Then_the_first_gets_the_hundredth_that_is_left()
    {
        var weights = MatchWeights.Create([1, 1, 1, 0, 0, 0, 0, 0, 0]).Value;
        Assert.Equal([3_334, 3_333, 3_333], weights.Overall.Maxima[..3]);
    }

    [Fact]
    public void Given_a_side_without_any_weight_Then_its_criteria_count_alike()
    {
        var weights = MatchWeights.Create([0, 0, 0, 0, 0, 0, 0, 1, 0]).Value;
        Assert.Equal([1_667, 0, 1_667, 1_667, 1_667, 1_666, 1_666, 0, 0], weights.ForCandidate.Maxima);
        Assert.Equal(10_000, weights.ForPosition.Maxima[(int)Criterion.Expertise]);
    }

    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(1, 3, 3_333)]
    [InlineData(2, 3, 6_667)]
    [InlineData(1, 20_000, 1)] // a half goes up
    [InlineData(1, 20_001, 0)]
    [InlineData(7, 3, 10_000)] // never over the whole
    public void Given_a_share_When_rounded_Then_to_the_nearest_and_a_half_up(int part, int whole, int fit) =>
        Assert.Equal(fit, MatchFit.Share(part, whole));

    [Theory]
    [InlineData(7_649, 76)]
    [InlineData(7_650, 77)]
    public void Given_a_score_Then_its_headline_is_rounded_once(int hundredths, int points)
    {
        Assert.Equal(points, new Score(hundredths).WholePoints);
        Assert.Equal(hundredths / 100m, new Score(hundredths).Points);
    }

    [Fact]
    public void Given_settings_When_made_Then_each_is_within_its_bounds()
    {
        Assert.Equal(MatchingSettings.Default, MatchingSettings.Create().Value);
        Assert.Equal(0, MatchingSettings.Create(dateGraceDays: 0).Value.DateGraceDays);
        foreach (var refused in new[]
            {
                MatchingSettings.Create(dateGraceDays: -1), MatchingSettings.Create(dateGraceDays: 366),
                MatchingSettings.Create(travelZeroKilometres: 0), MatchingSettings.Create(travelZeroKilometres: 301),
                MatchingSettings.Create(sectorStep: 10_001), MatchingSettings.Create(sectorFloor: -1),
                MatchingSettings.Create(broaderQualificationFit: 10_001), MatchingSettings.Create(conditionalQualificationFit: 9_001),
                MatchingSettings.Create(nearMissHours: 41), MatchingSettings.Create(nearMissKilometres: 101), MatchingSettings.Create(nearMissDays: 366),
            })
        {
            Assert.Equal("Settings.OutOfBounds", refused.Error?.Code);
        }
    }
}
