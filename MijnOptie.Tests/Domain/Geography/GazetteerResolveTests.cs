using CsCheck;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Domain.Geography;

public sealed class GazetteerResolveTests
{
    private static readonly Gazetteer Known = APlace.Gazetteer;

    [Theory]
    [InlineData("AMSTERDAM", "AMSTERDAM", 2759794)]
    [InlineData("'S-GRAVENHAGE", "'S-GRAVENHAGE", 2747373)]
    [InlineData("The Hague", null, 2747373)]
    [InlineData("ALTEVEER GEM NOORDENVELD", "NOORDENVELD", 2759861)]
    [InlineData("ALTEVEER GEM. NOORDENVELD", null, 2759861)]
    [InlineData("ALTEVEER", "DE WOLDEN", 2759863)]
    [InlineData("ALTEVEER GN", "STADSKANAAL", 2759862)]
    [InlineData("ALTEVEER GN", null, 2759862)]
    [InlineData("BERGEN LB", "BERGEN LB", 2759005)]
    [InlineData("BERGEN NH", null, 2758998)]
    [InlineData("Bergen", "Bergen NH", 2758998)]
    [InlineData("WORKUM SUDWEST-FRYSLAN", "SUDWEST-FRYSLAN", 2744179)]
    [InlineData("ST. MICHIELSGESTEL", "SINT-MICHIELSGESTEL", 2747234)]
    [InlineData("Workum", "Een gemeente die niet bestaat", 2744179)]
    public void Given_a_place_as_records_write_it_When_resolved_Then_it_is_that_place(string text, string? municipality, int id) =>
        Assert.Equal(id, Assert.IsType<PlaceResolution.Exact>(Known.Resolve(text, municipality)).Place.Id.Value);

    [Theory]
    [InlineData("PEIZE", "NOORDENVELD", "Noordenveld")]
    [InlineData("NIEUWDORP GEM NOORDENVELD", null, "Noordenveld")]
    [InlineData("", "NOORDENVELD", "Noordenveld")]
    [InlineData("NOORDENVELD", null, "Noordenveld")]
    [InlineData("LOOSDUINEN", "'S GRAVENHAGE", "Den Haag")]
    [InlineData("GAAST", "SUDWEST FRYSLAN", "Workum")]
    [InlineData("AMSTERDAM", "NOORDENVELD", "Noordenveld")]
    public void Given_an_unknown_place_in_a_known_municipality_When_resolved_Then_the_municipality_stands_for_it(string text, string? municipality, string name)
    {
        var resolution = Known.Resolve(text, municipality);
        Assert.Equal(name, Assert.IsType<PlaceResolution.MunicipalityFallback>(resolution).Place.Name);
        Assert.Equal(name, resolution.Found?.Name);
    }

    [Theory]
    [InlineData("ALTEVEER", null, 3)]
    [InlineData("ALTEVEER DR", null, 2)]
    [InlineData("BERGEN", null, 2)]
    [InlineData("ONBEKEND", "BERGEN", 2)]
    public void Given_a_name_of_several_When_resolved_Then_it_is_ambiguous(string text, string? municipality, int count)
    {
        var resolution = Known.Resolve(text, municipality);
        Assert.Equal(count, Assert.IsType<PlaceResolution.Ambiguous>(resolution).Places.Length);
        Assert.Null(resolution.Found);
    }

    [Theory]
    [InlineData("Nergenshuizen", null)]
    [InlineData("Nergenshuizen", "Nergensland")]
    [InlineData("", "")]
    [InlineData(null, null)]
    [InlineData("GEM", "GEM")]
    public void Given_nothing_known_When_resolved_Then_it_is_unknown(string? text, string? municipality) =>
        Assert.IsType<PlaceResolution.Unknown>(Known.Resolve(text, municipality));

    [Fact]
    public void Given_a_village_just_across_the_border_When_resolved_Then_it_is_that_village()
    {
        var gazetteer = new Gazetteer(
        [
            APlace.Named("Spaarndam", 1, "Haarlemmermeer", "Noord-Holland", latitude: 52.41, longitude: 4.68),
            APlace.Named("Haarlem", 2, "Haarlem", "Noord-Holland", 148_000, latitude: 52.38, longitude: 4.64),
        ]);
        Assert.Equal(1, Assert.IsType<PlaceResolution.Exact>(gazetteer.Resolve("SPAARNDAM GEM. HAARLEM", "HAARLEM")).Place.Id.Value);
    }

    [Fact]
    public void Given_a_neighbourhood_and_a_village_with_one_name_When_resolved_Then_it_is_the_village()
    {
        var gazetteer = new Gazetteer([APlace.Named("Westeinde", 1, "Stad", kind: PlaceKind.Neighbourhood, population: 4_000), APlace.Named("Westeinde", 2, "Land")]);
        Assert.Equal(2, gazetteer.Resolve("westeinde").Found?.Id.Value);
        Assert.Equal(1, gazetteer.Resolve("westeinde", "stad").Found?.Id.Value);
    }

    [Fact]
    public void Given_a_municipality_that_is_named_with_its_province_When_resolved_Then_the_village_without_it_goes_first()
    {
        var gazetteer = new Gazetteer(
        [
            APlace.Named("Katwijk aan Zee", 1, "Katwijk", "Zuid-Holland", alternates: ["Katwijk"]),
            APlace.Named("Katwijk", 2, "Katwijk", "Zuid-Holland", kind: PlaceKind.Municipality, foreign: ["Katwijk ZH"]),
        ]);
        Assert.Equal(1, Assert.IsType<PlaceResolution.Exact>(gazetteer.Resolve("KATWIJK ZH", "KATWIJK")).Place.Id.Value);
    }

    [Fact]
    public void Given_every_known_place_When_resolved_by_name_and_municipality_Then_it_is_found() =>
        Gen.Int[0, Known.Places.Length - 1].Select(i => Known.Places[i]).Sample(place =>
            Known.Resolve(place.Name.ToUpperInvariant(), $"{place.Municipality} {(place.Province == "Limburg" ? "LB" : place.Name == "Bergen" ? "NH" : "")}").Found?.Id == place.Id);
}
