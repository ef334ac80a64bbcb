using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.CriterionTests;

public sealed class ReachCriterionTests
{
    private static readonly WorkPlace Middle = new(new PlaceId(1), "Middelstad", North(0), 15);

    [Theory]
    [InlineData(15.0, true)]
    [InlineData(15.1, false)]
    public void Given_a_radius_When_assessed_Then_it_is_inclusive_to_100_m(double distance, bool holds)
    {
        var result = ReachCriterion.Assess(AnOffer().Build(), APosition().At(North(distance)).Build(), MatchingSettings.Default);
        Assert.Equal(holds, result.Holds);
        var evidence = (ReachEvidence)result.Evidence;
        Assert.Equal((int)Math.Round(distance * 10), evidence.Distance!.Value.Hectometres);
        Assert.Equal(holds ? 0 : 1, evidence.Shortfall!.Value.Hectometres);
        Assert.Equal("Middelstad", evidence.Place!.Name);
    }

    [Theory]
    [InlineData(4.0, true)]
    [InlineData(4.1, false)]
    public void Given_no_radius_When_assessed_Then_the_place_itself_counts(double distance, bool holds) => Assert.Equal(
        holds,
        ReachCriterion.Assess(
            AnOffer().WithinReachOf(Middle with { RadiusKm = null }).Build(), APosition().At(North(distance)).Build(), MatchingSettings.Default).Holds);

    [Theory]
    [InlineData(0.0, null, 10_000)]
    [InlineData(12.0, null, 8_000)]
    [InlineData(60.0, null, 0)]
    [InlineData(90.0, null, 0)]
    [InlineData(null, 12.0, 8_000)]
    [InlineData(12.0, 0.0, 9_000)]
    [InlineData(90.0, 0.0, 5_000)]
    [InlineData(null, null, 9_500)] // the chosen place is 3 km away
    public void Given_home_and_base_location_When_assessed_Then_both_count_alike(double? home, double? baseLocation, int fit)
    {
        var position = North(3);
        GeoPoint? At(double? away) => away is { } kilometres ? North(3 + kilometres) : null;
        var offer = AnOffer().LivingAt(At(home)).BasedAt(At(baseLocation)).Build();
        Assert.Equal(fit, ReachCriterion.Assess(offer, APosition().At(position).Build(), MatchingSettings.Default).Fit);
    }

    [Fact]
    public void Given_two_places_in_reach_When_assessed_Then_the_nearest_is_shown()
    {
        var near = new WorkPlace(new PlaceId(2), "Noord", North(10), 15);
        var evidence = (ReachEvidence)ReachCriterion.Assess(
            AnOffer().WithinReachOf(Middle, near).Build(), APosition().At(North(12)).Build(), MatchingSettings.Default).Evidence;
        Assert.Equal(near, evidence.Place);
    }

    [Fact]
    public void Given_no_place_chosen_When_assessed_Then_it_fails_and_no_change_of_radius_is_offered()
    {
        var result = ReachCriterion.Assess(AnOffer().WithinReachOf().Build(), APosition().Build(), MatchingSettings.Default);
        Assert.False(result.Holds);
        Assert.Null(((ReachEvidence)result.Evidence).Place);
        Assert.IsType<NoMatch>(Matcher.Evaluate(AnOffer().WithinReachOf().Build(), APosition().Build(), MatchWeights.Default, SmallRules.Default).Verdict);
    }
}
