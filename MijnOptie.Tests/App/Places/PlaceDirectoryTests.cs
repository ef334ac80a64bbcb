using System.Globalization;
using Microsoft.Extensions.Options;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Geography;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Places;

public sealed class PlaceDirectoryTests
{
    [Fact]
    public async Task Given_no_setting_When_started_Then_the_shipped_places_are_there_and_logged()
    {
        using var host = new PlacesHost();
        await host.StartAsync();
        Assert.InRange(host.Gazetteer.Places.Length, 1_900, 2_300);
        Assert.Contains(host.Log.Lines, l => l.Contains("that ship with the application", StringComparison.Ordinal) && l.Contains("345 municipalities; 0 left out", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Den Haag")]
    [InlineData("'s-Gravenhage")]
    [InlineData("\u2019S GRAVENHAGE")]
    [InlineData("The Hague")]
    public void Given_the_shipped_places_When_finding_Den_Haag_by_any_name_Then_it_is_one_place(string text)
    {
        using var host = new PlacesHost();
        var found = host.Gazetteer.Find(text, 1).Single();
        Assert.Equal(("Den Haag", 2747373), (found.Label, found.Place.Id.Value));
        Assert.Equal(("Den Haag", "Zuid-Holland", PlaceKind.Settlement), (found.Place.Municipality, found.Place.Province, found.Place.Kind));
    }

    [Theory]
    [InlineData("Den Bosch", "'s-Hertogenbosch")]
    [InlineData("ljouwert", "Leeuwarden")]
    [InlineData("Ijmuiden", "IJmuiden")]
    [InlineData("st michielsgestel", "Sint-Michielsgestel")]
    [InlineData("Capelle a/d IJssel", "Capelle aan den IJssel")]
    [InlineData("roosendaal", "Roosendaal")]
    [InlineData("noordenveld", "Noordenveld")]
    [InlineData("beek montferland", "Beek")]
    [InlineData("sudwest-fryslan", "Súdwest-Fryslân")]
    public void Given_the_shipped_places_When_finding_by_a_name_people_write_Then_the_place_comes_first(string text, string name)
    {
        using var host = new PlacesHost();
        Assert.Equal(name, host.Gazetteer.Find(text, 5)[0].Place.Name);
    }

    [Fact]
    public async Task Given_Bilthoven_When_only_a_complete_dump_knows_it_Then_the_shipped_places_fall_back_on_De_Bilt()
    {
        using var shipped = new PlacesHost();
        Assert.Empty(shipped.Gazetteer.Find("Bilthoven", 5));
        Assert.Equal("De Bilt", Assert.IsType<PlaceResolution.MunicipalityFallback>(shipped.Gazetteer.Resolve("BILTHOVEN", "DE BILT")).Place.Name);

        using var complete = new PlacesHost(("Places:File", "NL.txt"));
        complete.Write("NL.txt", SmallDump.Text);
        await complete.StartAsync();
        Assert.Equal("De Bilt", complete.Gazetteer.Find("Bilthoven", 5).Single().Place.Municipality);
        Assert.IsType<PlaceResolution.Exact>(complete.Gazetteer.Resolve("BILTHOVEN", "DE BILT"));
        Assert.Empty(complete.Gazetteer.Find("Roosendaal", 5));
    }

    [Fact]
    public async Task Given_a_complete_dump_When_read_Then_names_are_sorted_out_and_what_is_no_place_is_left_out()
    {
        using var host = new PlacesHost(("Places:File", "NL.txt"));
        host.Write("NL.txt", SmallDump.Text);
        await host.StartAsync();
        var denHaag = host.Gazetteer.Find("la haye", 5).Single().Place;
        Assert.Equal(["'s-Gravenhage"], denHaag.AlternateNames);
        Assert.Equal(["The Hague", "La Haye", "Гаага"], denHaag.ForeignNames);
        Assert.Equal("Voorne aan Zee", host.Gazetteer.Find("hellevoet", 5).Single().Place.Municipality);
        Assert.Equal("Hellevoetsluis", Assert.IsType<PlaceResolution.MunicipalityFallback>(host.Gazetteer.Resolve("ROCKANJE", "VOORNE AAN ZEE")).Place.Name);
        Assert.Equal("'t Veld", host.Gazetteer.Find("'T VELD", 5).Single().Label);
        Assert.Empty(host.Gazetteer.Find("verdronken", 5));
        Assert.Empty(host.Gazetteer.Find("rivier", 5));
        Assert.Contains(host.Log.Lines, l => l.EndsWith("5 places, 3 municipalities; 1 left out for want of a municipality", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_a_file_that_is_not_there_When_started_Then_it_stops_and_names_the_file()
    {
        using var host = new PlacesHost(("Places:File", "weg/NL.txt"));
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains("Places:File", exception.Message, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("weg", "NL.txt"), exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("18 columns", 3, "18 columns")]
    [InlineData("2758927x", 6, "column 1")]
    [InlineData("latitude", 6, "column 5")]
    [InlineData("longitude", 6, "column 6")]
    [InlineData("population", 6, "column 15")]
    [InlineData("name", 6, "column 2")]
    [InlineData("not UTF-8", 6, "not UTF-8")]
    public async Task Given_a_malformed_line_When_started_Then_it_stops_and_names_line_and_reason(string fault, int line, string reason)
    {
        var rows = SmallDump.Rows;
        rows[line - 1] = fault switch
        {
            "18 columns" => rows[line - 1][..rows[line - 1].LastIndexOf('\t')],
            "2758927x" => "x" + rows[line - 1],
            "latitude" => SmallDump.Row(1, "Stad", "", "91", "5", "P\tPPL", "09", "0310", "0"),
            "longitude" => SmallDump.Row(1, "Stad", "", "52", "NaN", "P\tPPL", "09", "0310", "0"),
            "population" => SmallDump.Row(1, "Stad", "", "52", "5", "P\tPPL", "09", "0310", "veel"),
            "name" => SmallDump.Row(1, " ", "", "52", "5", "P\tPPL", "09", "0310", "0"),
            _ => rows[line - 1].Replace("Bilthoven", "Bilthov\uFFFDn", StringComparison.Ordinal),
        };
        using var host = new PlacesHost(("Places:File", "NL.txt"));
        host.Write("NL.txt", string.Join('\n', rows));
        var exception = await Assert.ThrowsAsync<PlacesFileException>(host.StartAsync);
        Assert.Equal(line, exception.Line);
        Assert.Contains($"NL.txt, line {line}: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P\tPPL", "populated places")]
    [InlineData("P\tPPLG", null)]
    [InlineData("A\tADM1", "provinces")]
    [InlineData("A\tADM2", "municipalities")]
    public async Task Given_a_dump_without_a_sort_of_row_When_started_Then_it_stops_only_when_it_cannot_do_without(string kind, string? reason)
    {
        using var host = new PlacesHost(("Places:File", "NL.txt"));
        var all = kind == "P\tPPL" ? "\tP\t" : $"\t{kind}\t";
        host.Write("NL.txt", string.Join('\n', SmallDump.Rows.Where(r => !r.Contains(all, StringComparison.Ordinal))));
        if (reason is null) await host.StartAsync();
        else Assert.Contains(reason, (await Assert.ThrowsAsync<PlacesFileException>(host.StartAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_place_that_is_there_twice_When_started_Then_it_stops_and_names_the_place()
    {
        using var host = new PlacesHost(("Places:File", "NL.txt"));
        host.Write("NL.txt", SmallDump.Text + SmallDump.Rows[5] + "\n");
        Assert.Contains("2758927", (await Assert.ThrowsAsync<PlacesFileException>(host.StartAsync)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Plaatsen: GeoNames, CC BY 4.0")]
    [InlineData("en", "Places: GeoNames, CC BY 4.0")]
    public void Given_the_attribution_key_When_looked_up_Then_the_text_names_source_and_licence(string language, string text)
    {
        using var host = new PlacesHost();
        var resources = new System.Resources.ResourceManager(typeof(PlacesTexts));
        Assert.Equal(text, resources.GetString(host.Places.AttributionKey, CultureInfo.GetCultureInfo(language)));
    }

    [Fact]
    public void Given_the_shipped_places_When_the_ground_of_the_country_is_drawn_Then_it_is_even_and_always_the_same()
    {
        using var host = new PlacesHost();
        using var other = new PlacesHost();
        var ground = host.Places.Ground(MapProjection.Netherlands, 6);
        Assert.InRange(ground.Count, 500, 1_600);
        Assert.Equal(ground, other.Places.Ground(MapProjection.Netherlands, 6));
    }

    [Fact]
    public void Given_every_shipped_place_When_found_by_each_of_its_names_Then_it_is_there()
    {
        using var host = new PlacesHost();
        EveryNameFinds(host.Gazetteer);
    }

    [Fact]
    public void Given_the_real_dump_When_found_by_each_name_Then_every_place_is_there_and_typing_is_answered_at_once()
    {
        Assert.SkipUnless(SharedData.GeoNames is not null, "The complete GeoNames dump is not at hand.");
        using var host = new PlacesHost(("Places:File", SharedData.GeoNames!));
        EveryNameFinds(host.Gazetteer);
        Assert.InRange(host.Gazetteer.Places.Length, 6_000, 9_000);
        Assert.Equal("De Bilt", host.Gazetteer.Find("bilthoven", 5)[0].Place.Municipality);

        string[] typed = [.. "abcdefghijklmnopqrstuvwxyz".SelectMany(a => "aeiouhr".Select(b => $"{a}{b}")).Concat("abcdefghijklmnopqrstuvwxyz".Select(a => a.ToString()))];
        var each = typed.Concat(typed).Select(text => TimeOf(() => host.Gazetteer.Find(text, 10))).Skip(typed.Length).Order().ToList();
        var median = each[each.Count / 2];
        Assert.True(median < TimeSpan.FromMilliseconds(1), $"{median.TotalMicroseconds} microseconds");
        TestContext.Current.TestOutputHelper!.WriteLine($"Autocomplete: median {median.TotalMicroseconds:F0} microseconds");
    }

    private static TimeSpan TimeOf(Action act)
    {
        var start = TimeProvider.System.GetTimestamp();
        act();
        return TimeProvider.System.GetElapsedTime(start);
    }

    private static void EveryNameFinds(Gazetteer gazetteer)
    {
        foreach (var place in gazetteer.Places)
        {
            foreach (var name in place.AlternateNames.Concat(place.ForeignNames).Prepend(place.Name))
            {
                Assert.True(PlaceName.Fold(name).Length == 0 || gazetteer.Find(name, Gazetteer.MaximumFound).Any(s => s.Place == place), name);
            }
        }
    }
}
