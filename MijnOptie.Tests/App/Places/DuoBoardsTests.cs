using MijnOptie.App.Services.SchoolLocations;

namespace MijnOptie.Tests.App.Places;

public sealed class DuoBoardsTests
{
    private static readonly DuoLocation Location =
        new("90001", null, "99AA", "99AA00", "De Vuurtoren", null, null, null, "GOES", null, "GOES", "Zeeland", null, null, null);

    private static readonly DuoBoards Boards = new(
    [
        Location with { LocationCode = "99AB00", Name = "Ichthusschool één", Town = "'S-HEER ARENDSKERKE" },
        Location,
        Location with { LocationCode = "99AC00", Name = "De Brug" },
        Location with { BoardNumber = "90002", LocationCode = "99AD00", Name = "De Brug", Town = "ZIERIKZEE", BoardName = "Stichting Goesting" },
        Location with { BoardNumber = "30000", LocationCode = "99AE00", Name = "De 90 bomen", Town = "MIDDELBURG" },
    ]);

    [Fact]
    public void Given_locations_When_grouped_Then_boards_come_by_number_with_towns_and_locations()
    {
        Assert.Equal(["30000", "90001", "90002"], Boards.All.Select(b => b.Number));
        Assert.True(Boards.TryGet(" 90001 ", out var board));
        Assert.Equal(["GOES", "'S-HEER ARENDSKERKE"], board.Towns);
        Assert.Equal(["99AA00", "99AB00", "99AC00"], board.Locations.Select(l => l.LocationCode));
        Assert.False(Boards.TryGet("1", out _));
    }

    [Theory]
    [InlineData("9000", "90001 90002")]
    [InlineData("90", "90001 90002 30000")]
    [InlineData("goes", "90002 90001")]
    [InlineData("stichting", "90002")]
    [InlineData("brug", "90001 90002")]
    [InlineData("brug zierik", "90002")]
    [InlineData("ichthus een", "90001")]
    [InlineData("s heer arends", "90001")]
    [InlineData("rug", "")]
    [InlineData("", "")]
    [InlineData("?", "")]
    public void Given_a_number_or_a_name_When_finding_Then_boards_come_in_order(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Boards.Find(text, 10).Select(b => b.Number)));

    [Fact]
    public void Given_a_bound_When_finding_Then_there_are_no_more() => Assert.Single(Boards.Find("brug", 1));
}
