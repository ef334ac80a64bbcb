using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

/// <summary>Improving one thing, all else equal, never lowers the score nor either of the two scores beside it.</summary>
public sealed class MonotoneTests
{
    private static readonly MatchingRules Rules = SmallRules.Default;

    [Fact]
    public void Given_the_candidate_accepts_fewer_hours_Then_no_score_falls() => NeverLower(
        (pair, step) => (pair.Offer with { Hours = Range(pair.Offer.Hours.Minimum.TenThousandths - (step * 25), pair.Offer.Hours.Maximum) }, pair.Position));

    [Fact]
    public void Given_the_position_may_be_smaller_Then_no_score_falls() => NeverLower(
        (pair, step) => (pair.Offer, pair.Position with { Hours = Range(pair.Position.Hours.Minimum.TenThousandths - (step * 25), pair.Position.Hours.Maximum) }));

    [Fact]
    public void Given_the_position_may_be_split_smaller_Then_no_score_falls() => NeverLower((pair, step) =>
    {
        var least = HoursCriterion.Offered(pair.Position).Minimum.TenThousandths;
        return (pair.Offer, pair.Position with { SmallestPart = new Hours(Math.Max(0, least - (step * 25))) });
    });

    [Fact]
    public void Given_the_smaller_of_both_wishes_grows_towards_the_larger_Then_no_score_falls() => NeverLower((pair, step) =>
    {
        var (wanted, offered) = (pair.Offer.Hours, pair.Position.Hours);
        return wanted.Maximum < offered.Maximum
            ? (pair.Offer with { Hours = HoursRange.Create(wanted.Minimum, Grown(wanted.Maximum, offered.Maximum, step)).Value }, pair.Position)
            : (pair.Offer, pair.Position with { Hours = HoursRange.Create(offered.Minimum, Grown(offered.Maximum, wanted.Maximum, step)).Value });
    });

    [Fact]
    public void Given_available_earlier_Then_no_score_falls() => NeverLower(
        (pair, step) => (pair.Offer with { AvailableFrom = pair.Offer.AvailableFrom.AddDays(-step) }, pair.Position));

    [Fact]
    public void Given_a_home_nearer_by_Then_no_score_falls() => NeverLower(
        (pair, step) => (pair.Offer with { Home = Nearer(pair.Offer.Home, pair.Position, step) }, pair.Position));

    [Fact]
    public void Given_a_base_location_nearer_by_Then_no_score_falls() => NeverLower(
        (pair, step) => (pair.Offer with { BaseLocation = Nearer(pair.Offer.BaseLocation, pair.Position, step) }, pair.Position));

    [Fact]
    public void Given_a_wider_radius_Then_no_score_falls() => NeverLower((pair, step) => (pair.Offer with
    {
        Places = [.. pair.Offer.Places.Select(place => place with { RadiusKm = (place.RadiusKm ?? WorkPlace.OwnPlaceKm) + step })],
    }, pair.Position));

    [Fact]
    public void Given_one_more_place_Then_no_score_falls() => NeverLower((pair, step) => (pair.Offer with
    {
        Places = pair.Offer.Places.Add(new WorkPlace(new PlaceId(9), "Extra", North(step), step)),
    }, pair.Position));

    [Fact]
    public void Given_more_sectors_at_the_end_Then_no_score_falls() => NeverLower((pair, step) => (pair.Offer with
    {
        Sectors = pair.Offer.Sectors.Add(new(step % 2 == 0 ? "SECONDARY" : "PRIMARY")),
    }, pair.Position));

    [Fact]
    public void Given_more_functions_Then_no_score_falls() => NeverLower((pair, step) => (pair.Offer with
    {
        Functions = pair.Offer.Functions.Add(new(step % 2 == 0 ? "TEACHER" : "MENTOR")),
    }, pair.Position));

    [Fact]
    public void Given_more_subjects_Then_no_score_falls() => NeverLower((pair, step) => (pair.Offer with
    {
        Subjects = pair.Offer.Subjects.Add(new(step % 2 == 0 ? "MATHS" : "PHYSICS")),
    }, pair.Position));

    [Fact]
    public void Given_more_qualifications_Then_no_score_falls() => NeverLower((pair, step) => (pair.Offer with
    {
        Qualifications = pair.Offer.Qualifications.Add(SmallRules.Held(
            step % 2 == 0 ? "DEGREE" : "HIGH_DEGREE", step % 3 == 0 ? "MATHS" : "SCIENCE", inTraining: step % 5 == 0)),
    }, pair.Position));

    [Fact]
    public void Given_more_expertise_Then_no_score_falls() => Gen.Select(RandomPairs.Pairs, RandomPairs.Tags).Sample((pair, tags) =>
        AssertNotLower(pair, (pair.Offer with { Expertise = pair.Offer.Expertise.AddRange(tags) }, pair.Position), MatchWeights.Default));

    [Fact]
    public void Given_a_higher_level_of_education_Then_no_score_falls() => NeverLower((pair, _) => (pair.Offer with
    {
        EducationLevel = new(pair.Offer.EducationLevel.Value == "VOCATIONAL" ? "BACHELOR" : "MASTER"),
    }, pair.Position));

    [Fact]
    public void Given_any_fit_rises_When_scored_Then_the_score_does_not_fall() =>
        Gen.Select(RandomPairs.Weights, Gen.Int[0, MatchFit.Full].Array[Criteria.Count], Gen.Int[0, Criteria.Count - 1], Gen.Int[0, MatchFit.Full])
            .Sample((weights, fits, at, raised) =>
            {
                var before = weights.Overall.Score(fits);
                var after = fits.ToArray();
                after[at] = Math.Max(after[at], raised);
                Assert.True(weights.Overall.Score(after) >= before);
            });

    private static void NeverLower(Func<(Offer Offer, Position Position), int, (Offer, Position)> improve) =>
        Gen.Select(RandomPairs.Pairs, Gen.Int[1, 40], RandomPairs.Weights).Sample((pair, step, weights) =>
        {
            var improved = improve(pair, step);
            AssertNotLower(pair, improved, MatchWeights.Default);
            AssertNotLower(pair, improved, weights);
        }, iter: 1_000);

    private static void AssertNotLower((Offer Offer, Position Position) from, (Offer Offer, Position Position) to, MatchWeights weights)
    {
        var before = Matcher.Evaluate(from.Offer, from.Position, weights, Rules);
        var after = Matcher.Evaluate(to.Offer, to.Position, weights, Rules);
        Assert.True(after.Score >= before.Score, $"{before.Score} -> {after.Score}");
        Assert.True(after.ForCandidate >= before.ForCandidate, $"{before.ForCandidate} -> {after.ForCandidate}");
        Assert.True(after.ForPosition >= before.ForPosition, $"{before.ForPosition} -> {after.ForPosition}");
        foreach (var criterion in Criteria.All) Assert.True(after[criterion].Fit >= before[criterion].Fit, criterion.ToString());
    }

    private static HoursRange Range(int minimum, Hours maximum) => HoursRange.Create(new Hours(Math.Max(0, minimum)), maximum).Value;

    private static Hours Grown(Hours smaller, Hours larger, int step) =>
        new(Math.Min(larger.TenThousandths, smaller.TenThousandths + (step * 100)));

    /// <summary>A part of the way to the position; who had none keeps none.</summary>
    private static GeoPoint? Nearer(GeoPoint? from, Position position, int step) => from is { } point
        ? new GeoPoint(point.Latitude + ((position.Point.Latitude - point.Latitude) * step / 40), point.Longitude)
        : null;
}
