using CsCheck;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Domain.Geography;

public sealed class MapProjectionTests
{
    private static readonly Gen<GeoPoint> InTheNetherlands = Gen.Select(Gen.Double[50.75, 53.55], Gen.Double[3.36, 7.22], (lat, lon) => new GeoPoint(lat, lon));

    [Fact]
    public void Given_any_point_in_the_country_When_projected_Then_it_is_on_the_map() =>
        InTheNetherlands.Sample(p => MapProjection.Netherlands.Shows(p));

    [Fact]
    public void Given_a_point_abroad_When_asked_Then_it_is_not_on_the_map() =>
        Assert.False(MapProjection.Netherlands.Shows(new GeoPoint(50.6, 5.6)));

    [Fact]
    public void Given_two_points_When_projected_Then_north_is_up_and_east_is_right()
    {
        var (groningen, middelburg) = (MapProjection.Netherlands.Project(new GeoPoint(53.22, 6.57)), MapProjection.Netherlands.Project(new GeoPoint(51.50, 3.61)));
        Assert.True(groningen.Y < middelburg.Y && groningen.X > middelburg.X);
    }

    [Fact]
    public void Given_any_two_points_When_measured_on_the_map_Then_it_is_the_distance_on_the_ground_within_four_percent() =>
        Gen.Select(InTheNetherlands, InTheNetherlands).Sample((a, b) =>
        {
            var (p, q) = (MapProjection.Netherlands.Project(a), MapProjection.Netherlands.Project(b));
            var onMap = Math.Sqrt(((p.X - q.X) * (p.X - q.X)) + ((p.Y - q.Y) * (p.Y - q.Y))) / MapProjection.Netherlands.UnitsPerKilometre;
            var onGround = (double)a.DistanceTo(b).Kilometres;
            return Math.Abs(onMap - onGround) <= (onGround * 0.04) + 0.06;
        });

    [Fact]
    public void Given_some_points_When_a_map_is_made_around_them_Then_all_are_on_it_and_one_touches_the_margin() =>
        Gen.Select(InTheNetherlands.Array[1, 12], Gen.Double[100, 900], Gen.Double[100, 900], Gen.Double[0.5, 20]).Sample((points, width, height, margin) =>
        {
            var map = MapProjection.Around(points, width, height, margin);
            var room = margin * map.UnitsPerKilometre;
            var projected = points.Select(map.Project).ToList();
            Assert.All(projected, p => Assert.True(p.X >= room - 0.01 && p.X <= width - room + 0.01 && p.Y >= room - 0.01 && p.Y <= height - room + 0.01));
            Assert.True(projected.Min(p => p.X) - room < 0.01 || projected.Min(p => p.Y) - room < 0.01);
            Assert.Equal((width, height), (map.Width, map.Height));
        });

    [Fact]
    public void Given_no_points_When_a_map_is_made_around_them_Then_it_is_the_whole_country() =>
        InTheNetherlands.Sample(p => MapProjection.Around([], 500, 400, 5).Shows(p));

    [Fact]
    public void Given_places_When_the_ground_is_drawn_Then_dots_keep_the_gap_and_only_crowding_leaves_one_out() =>
        Gen.Select(InTheNetherlands.Array[1, 200], Gen.Double[2, 40]).Sample((points, gap) =>
        {
            var places = points.Select((p, i) => APlace.Named($"Plaats {i}", i, latitude: p.Latitude, longitude: p.Longitude)).ToList();
            var dots = MapProjection.Netherlands.Ground(places, gap);
            for (var i = 0; i < dots.Count; i++)
            {
                for (var j = 0; j < i; j++) Assert.True(Between(dots[i], dots[j]) >= gap);
            }
            Assert.All(places, p => Assert.Contains(dots, d => Between(d, Rounded(p)) < gap));
        }, iter: 100);

    [Fact]
    public void Given_the_same_gazetteer_When_the_ground_is_drawn_again_Then_it_is_the_same() =>
        Assert.Equal(MapProjection.Netherlands.Ground(APlace.Gazetteer.Places, 4), MapProjection.Netherlands.Ground(APlace.Gazetteer.Places, 4));

    [Fact]
    public void Given_a_municipality_When_the_ground_is_drawn_Then_it_is_no_dot() =>
        Assert.Empty(MapProjection.Netherlands.Ground([APlace.Noordenveld], 4));

    [Fact]
    public void Given_impossible_sizes_When_a_map_is_made_Then_it_throws()
    {
        var (one, other) = (new GeoPoint(51, 4), new GeoPoint(52, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapProjection.OfBounds(one, other, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapProjection.OfBounds(other, one, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapProjection.Around([one], 100, 100, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapProjection.Netherlands.Ground([], 0));
    }

    private static MapPoint Rounded(Place place)
    {
        var exact = MapProjection.Netherlands.Project(place.Point);
        return new MapPoint(Math.Round(exact.X), Math.Round(exact.Y));
    }

    private static double Between(MapPoint a, MapPoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
