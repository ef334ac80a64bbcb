using CsCheck;
using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.App.Design;

public sealed class MapLabelsTests
{
    private const double Size = 420;
    private const double Letter = 20;

    [Fact]
    public void Given_a_ring_with_room_When_its_name_is_placed_Then_it_stands_at_the_right()
    {
        var placed = Placed(Marker(200, 200, "Goes"));

        Assert.Equal("Goes", placed[0].Label);
        Assert.Equal(14 + 7, placed[0].LabelAt.X);
    }

    [Fact]
    public void Given_a_ring_at_the_right_edge_When_its_name_is_placed_Then_it_stands_at_the_left() =>
        Assert.True(Placed(Marker(400, 200, "Goes"))[0].LabelAt.X < 0);

    [Fact]
    public void Given_a_name_that_fits_at_neither_side_When_it_is_placed_Then_it_stands_above_and_below_when_the_drawing_ends_there()
    {
        const string Long = "Bergen op Zoom Noord"; // longer than half the drawing

        Assert.True(Placed(Marker(210, 200, Long))[0].LabelAt is { X: 0, Y: < 0 });
        Assert.True(Placed(Marker(210, 16, Long))[0].LabelAt is { X: 0, Y: > 0 });
    }

    [Fact]
    public void Given_a_ring_where_a_name_would_stand_When_it_is_placed_Then_it_takes_another_side() =>
        Assert.True(Placed(Marker(200, 200, "Goes"), Marker(240, 200, null))[0].LabelAt.X < 0);

    [Fact]
    public void Given_a_ring_in_a_corner_with_another_beside_it_When_its_name_is_placed_Then_it_begins_above_the_ring() =>
        Assert.Equal((11, true), Placed(Marker(20, 200, "Bergen op Zoom"), Marker(70, 200, null))[0].LabelAt is var at ? (at.X, at.Y < 0) : default);

    [Fact]
    public void Given_rings_all_around_When_a_name_has_no_side_left_Then_it_is_left_out_and_its_link_stays()
    {
        var middle = Marker(200, 200, "Goes") with { Address = "/hr/locaties?zoek=Goes", Name = "Goes: 1 locatie" };

        var placed = Placed(middle, Marker(240, 200, null), Marker(160, 200, null), Marker(200, 160, null), Marker(200, 240, null), Marker(240, 160, null), Marker(240, 240, null), Marker(160, 160, null), Marker(160, 240, null));

        Assert.Equal(middle with { Label = null }, placed[0]);
    }

    [Fact]
    public void Given_two_rings_of_one_name_When_the_first_has_no_room_Then_the_second_is_named_and_never_both()
    {
        Assert.Equal([null, "Bergen op Zoom"], Placed(Marker(20, 200, "Bergen op Zoom"), Marker(40, 200, "Bergen op Zoom"), Marker(70, 160, null), Marker(70, 240, null)).Take(2).Select(marker => marker.Label));
        Assert.Equal(["Goes", null], Placed(Marker(100, 100, "Goes"), Marker(300, 300, "Goes")).Select(marker => marker.Label));
    }

    [Fact]
    public void Given_two_names_over_each_other_When_they_are_placed_Then_the_first_keeps_its_side_and_the_second_gives_way()
    {
        var placed = Placed(Marker(200, 200, "Vlissingen"), Marker(200, 230, "Middelburg"));

        Assert.True(placed[0].LabelAt.X > 0);
        Assert.NotNull(placed[1].Label);
        Assert.False(BoxOf(placed[0]).Overlaps(BoxOf(placed[1])));
    }

    [Fact]
    public void Given_any_rings_When_their_names_are_placed_Then_none_lies_over_another_name_or_ring_and_all_within_the_drawing() =>
        Gen.Select(Gen.Double[0, Size], Gen.Double[0, Size], Gen.Double[4, 26], Gen.String[Gen.Char['a', 'z'], 1, 22])
            .Select((x, y, radius, name) => new MapMarker(new MapPoint(x, y), radius, name))
            .Array[0, 30]
            .Sample(markers =>
            {
                var placed = Placed(markers);
                var named = placed.Where(marker => marker.Label is not null).ToList();
                Assert.Equal(markers.Select(marker => (marker.Point, marker.Radius)), placed.Select(marker => (marker.Point, marker.Radius)));
                Assert.All(placed.Zip(markers), pair => Assert.True(pair.First.Label is null || pair.First.Label == pair.Second.Label));
                Assert.Equal(placed, Placed(markers));
                foreach (var (marker, at) in named.Select((marker, at) => (marker, at)))
                {
                    var box = BoxOf(marker);
                    Assert.True(box.IsWithin(Size, Size));
                    Assert.DoesNotContain(named.Skip(at + 1), other => box.Overlaps(BoxOf(other)));
                    Assert.DoesNotContain(placed.Where(other => other.Point != marker.Point), other => box.Overlaps(MapBox.Around(other.Point, other.Radius)));
                }
            });

    private static MapMarker[] Placed(params MapMarker[] markers) => [.. MapLabels.Place(markers, Size, Size, Letter)];

    private static MapMarker Marker(double x, double y, string? label) => new(new MapPoint(x, y), 14, label);

    // As the map draws it: from where it starts, to where it ends, or around the middle.
    private static MapBox BoxOf(MapMarker marker)
    {
        var length = marker.Label!.Length * Letter * .55;
        var left = marker.Point.X + marker.LabelAt.X - (marker.LabelAt.X > 10 ? 0 : marker.LabelAt.X < -10 ? length : length / 2);
        var line = marker.Point.Y + marker.LabelAt.Y;
        return new MapBox(left, line - (Letter * .75), left + length, line + (Letter * .15));
    }
}
