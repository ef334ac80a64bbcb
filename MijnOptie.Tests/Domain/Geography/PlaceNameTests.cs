using CsCheck;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Domain.Geography;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("'s-Gravenhage", "s gravenhage")]
    [InlineData("\u2019s-Gravenhage", "s gravenhage")]
    [InlineData("s gravenhage", "s gravenhage")]
    [InlineData("  Den   HAAG ", "den haag")]
    [InlineData("Den\u2011Haag", "den haag")]
    [InlineData("IJmuiden", "ijmuiden")]
    [InlineData("Ijmuiden", "ijmuiden")]
    [InlineData("\u0132muiden", "ijmuiden")]
    [InlineData("Sint-Michielsgestel", "sint michielsgestel")]
    [InlineData("St. Michielsgestel", "sint michielsgestel")]
    [InlineData("ST.-ANNAPAROCHIE", "sint annaparochie")]
    [InlineData("St", "st")]
    [InlineData("Súdwest-Fryslân", "sudwest fryslan")]
    [InlineData("Su\u0301dwest", "sudwest")]
    [InlineData("Alphen a/d Rijn", "alphen ad rijn")]
    [InlineData("2E EXLOERMOND", "2e exloermond")]
    [InlineData("Rømø", "romo")]
    [InlineData("İzmir", "izmir")]
    [InlineData("\u200FDen Haag\u200E", "den haag")]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("!?-", "")]
    public void Given_a_spelling_When_folded_Then_it_is_the_one_form(string? text, string folded) =>
        Assert.Equal(folded, PlaceName.Fold(text));

    [Fact]
    public void Given_any_text_When_folded_twice_Then_the_second_time_changes_nothing() =>
        HostileText.Any.Sample(text =>
        {
            var folded = PlaceName.Fold(text);
            return PlaceName.Fold(folded) == folded;
        }, iter: 20_000);

    [Fact]
    public void Given_every_code_point_When_folded_twice_Then_the_second_time_changes_nothing()
    {
        for (var value = 0; value <= 0xFFFF; value++)
        {
            var text = $"{(char)value}a";
            var folded = PlaceName.Fold(text);
            Assert.Equal(folded, PlaceName.Fold(folded));
        }
    }

    [Fact]
    public void Given_any_text_When_upper_case_Then_the_folded_form_is_the_same() =>
        Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyzéëïöüâ' -"], 0, 30]
            .Sample(text => PlaceName.Fold(text) == PlaceName.Fold(text.ToUpperInvariant()));
}
