using CsCheck;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Domain.Geography;

public sealed class GazetteerFindTests
{
    private static readonly Gazetteer Known = APlace.Gazetteer;

    [Theory]
    [InlineData("Den Haag", "Den Haag")]
    [InlineData("den h", "Den Haag")]
    [InlineData("denhaag", "Den Haag")]
    [InlineData("haag", "Den Haag")]
    [InlineData("'s-Gravenhage", "Den Haag")]
    [InlineData("s gravenhage", "Den Haag")]
    [InlineData("sgravenh", "Den Haag")]
    [InlineData("\u2019s-Gravenhage", "Den Haag")]
    [InlineData("gravenh", "Den Haag")]
    [InlineData("the hague", "Den Haag")]
    [InlineData("гаага", "Den Haag")]
    [InlineData("لاهاي", "Den Haag")]
    [InlineData("Ijmuiden", "IJmuiden")]
    [InlineData("St. Michiels", "Sint-Michielsgestel")]
    [InlineData("Sint Michielsgestel", "Sint-Michielsgestel")]
    [InlineData("Alphen a/d Rijn", "Alphen aan den Rijn")]
    [InlineData("rijn", "Alphen aan den Rijn")]
    [InlineData("warkum", "Workum")]
    [InlineData("alteveer noordenveld", "Alteveer")]
    [InlineData("bergen limburg", "Bergen")]
    public void Given_what_someone_types_When_finding_Then_the_place_comes_first(string text, string name) =>
        Assert.Equal(name, Known.Find(text, 5)[0].Place.Name);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" - ")]
    [InlineData("Nergenshuizen")]
    public void Given_nothing_known_When_finding_Then_the_answer_is_empty(string? text) => Assert.Empty(Known.Find(text, 5));

    [Fact]
    public void Given_namesakes_When_finding_Then_largest_first_each_with_municipality_and_province() =>
        Assert.Equal(
            ["Alteveer (Stadskanaal, Groningen)", "Alteveer (De Wolden, Drenthe)", "Alteveer (Noordenveld, Drenthe)"],
            Known.Find("alteveer", 10).Select(s => s.Label));

    [Fact]
    public void Given_namesakes_that_are_their_own_municipality_When_finding_Then_the_province_tells_them_apart() =>
        Assert.Equal(["Bergen (Noord-Holland)", "Bergen (Limburg)"], Known.Find("bergen", 10).Select(s => s.Label));

    [Fact]
    public void Given_a_unique_name_When_finding_Then_the_label_is_just_the_name() =>
        Assert.Equal(["IJmuiden"], Known.Find("ijm", 10).Select(s => s.Label));

    [Fact]
    public void Given_an_exact_name_of_a_hamlet_When_a_city_starts_the_same_Then_the_hamlet_comes_first()
    {
        var gazetteer = new Gazetteer([APlace.Named("Leidenaarsdorp", 1, population: 120_000), APlace.Named("Leiden", 2, "Elders")]);
        Assert.Equal([2, 1], gazetteer.Find("leiden", 10).Select(s => s.Place.Id.Value));
    }

    [Fact]
    public void Given_a_foreign_name_that_starts_the_same_When_finding_Then_Dutch_names_come_first()
    {
        var gazetteer = new Gazetteer([APlace.Named("Zwolle", 1, population: 120_000, foreign: ["Gemeenland"]), APlace.Named("Gemert", 2)]);
        Assert.Equal(["Gemert", "Zwolle"], gazetteer.Find("gem", 10).Select(s => s.Place.Name));
    }

    [Fact]
    public void Given_a_municipality_When_finding_Then_it_comes_after_the_places_that_match()
    {
        var gazetteer = new Gazetteer([APlace.Noordenveld, APlace.Named("Noordeloos", 7)]);
        Assert.Equal(["Noordeloos", "Noordenveld"], gazetteer.Find("noorde", 10).Select(s => s.Place.Name));
    }

    [Fact]
    public void Given_a_village_and_its_municipality_with_one_name_When_joined_Then_both_ids_give_the_village()
    {
        var village = APlace.Named("De Bilt", 1, "De Bilt", population: 9_000);
        var gazetteer = new Gazetteer([APlace.Named("De Bilt", 2, "De Bilt", population: 43_000, kind: PlaceKind.Municipality, alternates: ["Biltse gemeente"]), village]);
        Assert.True(gazetteer.TryGet(new PlaceId(1), out var one) && gazetteer.TryGet(new PlaceId(2), out var other) && ReferenceEquals(one, other));
        Assert.Equal(PlaceKind.Settlement, gazetteer.Find("biltse", 5).Single().Place.Kind);
        Assert.False(gazetteer.TryGet(new PlaceId(3), out _));
    }

    [Fact]
    public void Given_a_name_that_ends_in_st_When_its_label_is_typed_back_Then_it_is_found()
    {
        var gazetteer = new Gazetteer([APlace.Named("De St", 1, "Oost"), APlace.Named("De St", 2, "West")]);
        Assert.Equal(2, gazetteer.Find("De St (West, Utrecht)", 5).Single().Place.Id.Value);
    }

    [Fact]
    public void Given_two_places_with_one_id_When_made_Then_it_throws() =>
        Assert.Throws<ArgumentException>(() => new Gazetteer([APlace.Named("Een", 1), APlace.Named("Twee", 1)]));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Given_a_bound_out_of_range_When_finding_Then_it_throws(int max) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Known.Find("a", max));

    [Fact]
    public void Given_random_places_When_finding_by_each_name_Then_the_place_is_there_once() =>
        RandomPlaces.Sample(places =>
        {
            var gazetteer = new Gazetteer(places);
            foreach (var place in gazetteer.Places)
            {
                foreach (var name in place.AlternateNames.Concat(place.ForeignNames).Prepend(place.Name))
                {
                    Assert.Single(gazetteer.Find(name, Gazetteer.MaximumFound), s => s.Place.Id == place.Id);
                }
                Assert.Contains(gazetteer.Find(gazetteer.Suggest(place).Label, Gazetteer.MaximumFound), s => s.Place.Id == place.Id);
            }
        }, iter: 200);

    [Fact]
    public void Given_random_places_in_another_order_When_finding_Then_the_answer_is_the_same() =>
        Gen.Select(RandomPlaces, Gen.Char["abcst"], Gen.Int[1, 20]).Sample((places, letter, max) =>
        {
            var one = new Gazetteer(places).Find(letter.ToString(), max).Select(s => s.Label + s.Place.Id);
            var other = new Gazetteer(places.Reverse()).Find(letter.ToString(), max).Select(s => s.Label + s.Place.Id);
            Assert.Equal(one, other);
        }, iter: 200);

    [Fact]
    public void Given_random_places_When_fewer_are_asked_Then_they_are_the_first_of_more() =>
        Gen.Select(RandomPlaces, Gen.Char["abcst"], Gen.Int[1, 20]).Sample((places, letter, max) =>
        {
            var gazetteer = new Gazetteer(places);
            var all = gazetteer.Find(letter.ToString(), Gazetteer.MaximumFound);
            Assert.Equal(all.Take(max), gazetteer.Find(letter.ToString(), max));
        }, iter: 200);

    [Fact]
    public void Given_hostile_text_When_finding_and_resolving_Then_nothing_throws() =>
        HostileText.Any.Sample(text =>
        {
            Known.Find(text, 10);
            Known.Resolve(text, text);
        }, iter: 5_000);

    [Theory]
    [MemberData(nameof(HostileText.LongNames), MemberType = typeof(HostileText))]
    public void Given_hostile_text_of_ten_thousand_characters_When_finding_and_resolving_Then_nothing_throws(string name)
    {
        var text = HostileText.Long[name];
        Known.Find(text, 10);
        Known.Resolve(text, text);
        Known.Resolve($"Amsterdam gem {text}", null);
    }

    private static Gen<Place[]> RandomPlaces { get; } =
        Gen.Select(Name, Name, Name, Gen.Int[0, 2], Gen.Int[0, 3], Gen.Enum<PlaceKind>(), (name, alternate, foreign, municipality, population, kind) =>
            APlace.Named(name, municipality: $"Gemeente{municipality}", population: population * 1_000, kind: kind, alternates: [alternate], foreign: [foreign]))
        .Array[1, 30].Select(places => places.Select((p, i) => p with { Id = new PlaceId(i + 1) }).ToArray());

    private static Gen<string> Name => Gen.Select(Gen.String[Gen.Char["abcst'-. éÎ"], 0, 8], Gen.Char["abcst"], (rest, first) => first + rest);
}
