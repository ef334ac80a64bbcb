using System.Text;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr;

public sealed class SchoolLocationImportTests
{
    private const string Header =
        "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;RPA-GEBIED NAAM\r\n";

    [Fact]
    public async Task Given_a_board_When_its_locations_come_Then_they_have_a_place_and_coordinates_and_come_again_without_doubling()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var file = Row("11111", "11AA00", "De Boom", "ROOSENDAAL", "Roosendaal") + Row("11111", "11AA01", "De Beek", "BREDA", "Breda") + Row("22222", "22BB00", "Van een ander", "BREDA", "Breda");

        var first = await ApplyAsync(desk, file, "11111");
        var again = await PreviewAsync(desk, file, "11111");
        var fewer = await PreviewAsync(desk, Row("11111", "11AA00", "De Nieuwe Boom", "ROOSENDAAL", "Roosendaal"), "11111");

        Assert.Equal((2, 0, 0), (first.New, first.Changed, first.Unchanged));
        Assert.Equal((0, 0, 2), (again.New, again.Changed, again.Unchanged));
        Assert.Equal((0, 1, 0), (fewer.New, fewer.Changed, fewer.Unchanged));
        Assert.Equal(["11AA01 De Beek"], Assert.Single(fewer.Notes, n => n.Key == "Note.NotInFile").Items);
        await using var context = desk.Open();
        var rows = await context.Locations.OrderBy(l => l.Code).ToListAsync();
        Assert.Equal(["11AA00", "11AA01"], rows.Select(r => r.Code));
        Assert.Equal(("Roosendaal", "Noord-Brabant", "West-Brabant"), (rows[0].Town, rows[0].Province, rows[0].RpaRegion));
        Assert.InRange(rows[0].Latitude, 51.5, 51.6);
        Assert.InRange(rows[0].Longitude, 4.4, 4.5);
    }

    [Fact]
    public async Task Given_a_wrong_row_of_the_board_When_previewed_Then_nothing_can_be_applied_while_another_boards_row_stops_nothing()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var file = Row("11111", "11AA00", "De Boom", "ROOSENDAAL", "Roosendaal") + Row("11111", "11AAXX", "De Beek", "BREDA", "Breda") + Row("22222", "22BB00", "Goed", "BREDA", "Breda");

        Assert.Equal("Duo.Format", Assert.Single((await PreviewAsync(desk, file, "11111")).Problems).Reason.Code);
        Assert.True((await PreviewAsync(desk, file, "22222")).CanBeApplied);
    }

    [Fact]
    public async Task Given_the_real_file_When_a_board_of_a_dozen_locations_is_chosen_Then_all_of_them_come_with_a_point()
    {
        Assert.SkipWhen(SharedData.SchoolLocations is null, "DUO's file is not beside the checkout.");
        var path = SharedData.SchoolLocations!;
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var school = desk.Get<PreviewSchoolLocations>();
        var file = await school.ReadAsync("duo.csv", await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), CancellationToken.None);
        var board = file.Boards.All.First(b => b.Locations.Length == 12);

        var pending = await school.HandleAsync(file, board.Number, CancellationToken.None);
        var applied = await desk.Get<ApplyImport>().HandleAsync(pending!.Id, CancellationToken.None);

        Assert.Empty(file.Bad);
        Assert.Equal(12, applied.Value.New);
        await using var context = desk.Open();
        Assert.All(await context.Locations.ToListAsync(), l => Assert.True(l.Latitude is > 50 and < 54 && l.Longitude is > 3 and < 8));
    }

    private static string Row(string board, string code, string name, string town, string municipality) =>
        $"Noord-Brabant;{board};{code[..Math.Min(4, code.Length)]};{code};{name};Dorpsstraat;1;4701 AB;{town};1674;{municipality};West-Brabant\r\n";

    private static async Task<PendingImport> OpenAsync(HrDesk desk, string rows, string board)
    {
        var school = desk.Get<PreviewSchoolLocations>();
        var file = await school.ReadAsync("duo.csv", Encoding.Latin1.GetBytes(Header + rows), CancellationToken.None);
        return (await school.HandleAsync(file, board, CancellationToken.None))!;
    }

    private static async Task<ImportPlan> PreviewAsync(HrDesk desk, string rows, string board) => (await OpenAsync(desk, rows, board)).Plan;

    private static async Task<ImportPlan> ApplyAsync(HrDesk desk, string rows, string board)
    {
        var pending = await OpenAsync(desk, rows, board);
        Assert.Empty(pending.Plan.Problems);
        return (await desk.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None)).Value;
    }
}
