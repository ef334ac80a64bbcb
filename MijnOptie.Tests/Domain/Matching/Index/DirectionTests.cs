using CsCheck;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class DirectionTests
{
    private static readonly Gen<GeoPoint> Points = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (latitude, longitude) => new GeoPoint(latitude, longitude));

    // Near each other as places are, and as far apart as points can be.
    private static readonly Gen<(GeoPoint From, GeoPoint To)> Pairs =
        from one in Points
        from other in Points
        from far in Gen.Int[0, 9]
        from north in Gen.Double[-1, 1]
        from east in Gen.Double[-1, 1]
        let scale = Math.Pow(10, 1 - (far / 2))
        select (one, far == 9 ? other : new GeoPoint(Math.Clamp(one.Latitude + (north * scale), -90, 90), Math.Clamp(one.Longitude + (east * scale), -180, 180)));

    [Fact]
    public void Given_two_points_When_the_distance_is_taken_from_their_directions_Then_it_is_that_between_the_points() =>
        Pairs.Sample(pair => Assert.Equal(pair.From.DistanceTo(pair.To).Hectometres, Distance(pair.From, pair.To)), iter: 20_000);

    [Fact]
    public void Given_a_distance_as_near_to_an_edge_as_numbers_come_When_rounded_Then_it_is_that_between_the_points() =>
        Gen.Select(Points.Where(point => Math.Abs(point.Latitude) < 80), Gen.Int[0, 3_000]).Sample(
            (from, hectometres) =>
            {
                var (low, high) = (from.Latitude, from.Latitude + 5);
                while ((low + high) / 2 is var middle && middle > low && middle < high)
                {
                    if (from.DistanceTo(new GeoPoint(middle, from.Longitude)).Hectometres <= hectometres) low = middle;
                    else high = middle;
                }
                Assert.Equal(
                    (hectometres, hectometres + 1),
                    (Distance(from, new GeoPoint(low, from.Longitude)), Distance(from, new GeoPoint(high, from.Longitude))));
            },
            iter: 2_000);

    // As the last of several, and as the first.
    private static int Distance(GeoPoint from, GeoPoint to)
    {
        GeoPoint[] points = [to, from, from, from, from, to];
        var columns = new SpotColumns([.. points.Select(point => new Spot(point, new Direction(point), new NearPoints([], []), []))]);
        var batch = new SpotBatch(columns);
        for (var spot = 0; spot < points.Length; spot++) batch.Add(spot);
        Direction.Distances(from, new Direction(from), batch);
        Assert.Equal(batch.Distance[0], batch.Distance[5]);
        return (int)batch.Distance[5];
    }
}
