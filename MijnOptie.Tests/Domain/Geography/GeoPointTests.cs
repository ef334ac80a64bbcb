using CsCheck;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Domain.Geography;

public sealed class GeoPointTests
{
    private static readonly Gen<GeoPoint> Anywhere = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (lat, lon) => new GeoPoint(lat, lon));

    // Reference: a quarter of a meridian on a sphere of 6,371.0088 km is 10,007.557 km; one degree is 111.195 km. City pairs were
    // computed apart from this code, with the spherical law of cosines.
    [Theory]
    [InlineData(52.37403, 4.88969, 51.9225, 4.47917, 57.5)]
    [InlineData(52.37403, 4.88969, 53.21917, 6.56667, 146.8)]
    [InlineData(50.84833, 5.68889, 53.21917, 6.56667, 270.4)]
    [InlineData(51.53083, 4.46528, 51.495, 4.29167, 12.7)]
    [InlineData(0, 0, 90, 0, 10007.6)]
    [InlineData(0, 0, 0, 180, 20015.1)]
    [InlineData(0, 179.5, 0, -179.5, 111.2)]
    [InlineData(52, 5, 53, 5, 111.2)]
    public void Given_two_known_points_When_measured_Then_the_distance_is_right_to_a_hundred_metres(double lat1, double lon1, double lat2, double lon2, decimal kilometres) =>
        Assert.Equal(kilometres, new GeoPoint(lat1, lon1).DistanceTo(new GeoPoint(lat2, lon2)).Kilometres);

    [Fact]
    public void Given_any_two_points_When_measured_both_ways_Then_the_distance_is_the_same() =>
        Gen.Select(Anywhere, Anywhere).Sample((a, b) => a.DistanceTo(b) == b.DistanceTo(a));

    [Fact]
    public void Given_any_point_When_measured_to_itself_Then_the_distance_is_zero() =>
        Anywhere.Sample(a => a.DistanceTo(a) == new Distance(0));

    [Fact]
    public void Given_any_three_points_When_going_round_Then_it_is_never_shorter_but_for_rounding() =>
        Gen.Select(Anywhere, Anywhere, Anywhere).Sample((a, b, c) =>
            a.DistanceTo(c).Hectometres <= a.DistanceTo(b).Hectometres + b.DistanceTo(c).Hectometres + 1);

    [Fact]
    public void Given_any_two_points_When_measured_Then_it_is_at_most_half_the_earth() =>
        Gen.Select(Anywhere, Anywhere).Sample((a, b) => a.DistanceTo(b).Hectometres is >= 0 and <= 200_151);

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(0, -180.1)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void Given_degrees_out_of_bounds_When_made_Then_it_throws(double latitude, double longitude) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(latitude, longitude));
}
