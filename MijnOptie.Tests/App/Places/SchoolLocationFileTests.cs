using Microsoft.Extensions.Options;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Geography;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Places;

public sealed class SchoolLocationFileTests
{
    [Fact]
    public async Task Given_no_setting_When_started_Then_there_is_no_file_and_staff_upload_one()
    {
        using var host = new PlacesHost();
        await host.StartAsync();
        Assert.False(host.SchoolLocationFile.IsThere);
        Assert.Null(host.SchoolLocationFile.Open());
    }

    [Fact]
    public async Task Given_a_file_by_setting_When_opened_Then_it_can_be_read()
    {
        using var host = new PlacesHost(("SchoolLocations:File", "duo.csv"));
        host.Write("duo.csv", ADuoFile.Of(ADuoFile.Row()));
        await host.StartAsync();
        await using var stream = host.SchoolLocationFile.Open();
        var rows = await DuoFileReader.ReadAsync(stream!, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Single(rows.Locations());
    }

    [Fact]
    public void Given_a_data_folder_with_the_file_When_nothing_is_set_Then_it_is_used()
    {
        var folder = Directory.CreateTempSubdirectory("mijnoptie-duo-");
        try
        {
            using var host = new PlacesHost(("MIJNOPTIE_DATA", folder.FullName));
            Assert.False(host.SchoolLocationFile.IsThere);
            File.WriteAllText(Path.Combine(folder.FullName, "duo-po-vestigingen.csv"), ADuoFile.Of(ADuoFile.Row()));
            Assert.True(host.SchoolLocationFile.IsThere);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Given_a_file_that_is_not_there_When_started_Then_it_stops_and_names_the_setting()
    {
        using var host = new PlacesHost(("SchoolLocations:File", "weg.csv"));
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains("SchoolLocations:File", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_the_real_file_When_read_Then_all_rows_and_boards_are_there()
    {
        var rows = await RealRowsAsync();
        Assert.Empty(rows.Problems());
        Assert.Equal(6_107, rows.Count);
        var boards = new DuoBoards(rows.Locations());
        Assert.Equal(748, boards.All.Length);
        Assert.NotEmpty(boards.Find("roosendaal", 10));
    }

    [Fact]
    public async Task Given_the_real_file_and_the_shipped_places_When_located_Then_all_have_a_place_and_most_their_own()
    {
        var counts = Locate(await RealRowsAsync(), new PlacesHost());
        Assert.InRange(counts.Exact, 5_200, 6_107);
        Assert.Equal(6_107, counts.Exact + counts.Municipality);
    }

    [Fact]
    public async Task Given_the_real_file_and_the_real_dump_When_located_Then_as_good_as_all_have_their_own_place()
    {
        var rows = await RealRowsAsync();
        Assert.SkipUnless(SharedData.GeoNames is not null, "The complete GeoNames dump is not at hand.");
        var counts = Locate(rows, new PlacesHost(("Places:File", SharedData.GeoNames!)));
        Assert.True(counts.Exact >= 6_107 * 0.995, $"{counts}");
        Assert.Equal(6_107, counts.Exact + counts.Municipality);
    }

    private static async Task<List<DuoRow>> RealRowsAsync()
    {
        Assert.SkipUnless(SharedData.SchoolLocations is not null, "DUO's file of school locations is not at hand.");
        return await ADuoFile.ReadAsync(await File.ReadAllBytesAsync(SharedData.SchoolLocations!, TestContext.Current.CancellationToken));
    }

    private static (int Exact, int Municipality) Locate(List<DuoRow> rows, PlacesHost host)
    {
        using var _ = host;
        var all = rows.Locations().ConvertAll(l => (Location: l, Resolution: l.Locate(host.Gazetteer)));
        foreach (var (location, resolution) in all.DistinctBy(a => a.Location.Town + a.Location.Municipality).Where(a => a.Resolution is not PlaceResolution.Exact))
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{resolution.GetType().Name}: {location.Town}, {location.Municipality} -> {resolution.Found?.Name}");
        }
        (int Exact, int Municipality) counts = (all.Count(a => a.Resolution is PlaceResolution.Exact), all.Count(a => a.Resolution is PlaceResolution.MunicipalityFallback));
        TestContext.Current.TestOutputHelper!.WriteLine($"{counts} of {all.Count}");
        return counts;
    }
}
