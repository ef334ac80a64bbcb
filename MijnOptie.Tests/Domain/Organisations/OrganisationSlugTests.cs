using CsCheck;
using MijnOptie.Domain.Organisations;

namespace MijnOptie.Tests.Domain.Organisations;

public sealed class OrganisationSlugTests
{
    [Theory]
    [InlineData("denkbeeld", "denkbeeld")]
    [InlineData("  Denkbeeld ", "denkbeeld")]
    [InlineData("regio-west-4", "regio-west-4")]
    public void Given_a_good_address_When_parsed_Then_it_is_taken(string text, string slug) => Assert.Equal(slug, OrganisationSlug.Parse(text).Value.Value);

    [Theory]
    [InlineData(null, "Slug.Empty")]
    [InlineData("   ", "Slug.Empty")]
    [InlineData("a", "Slug.Length")]
    [InlineData("met spatie", "Slug.Characters")]
    [InlineData("-voorop", "Slug.Characters")]
    [InlineData("dubbel--streepje", "Slug.Characters")]
    [InlineData("één", "Slug.Characters")]
    [InlineData("../beheer", "Slug.Characters")]
    [InlineData("denk\nbeeld", "Slug.Characters")]
    [InlineData("klaar", "Slug.Reserved")]
    [InlineData("Verwijderen", "Slug.Reserved")]
    public void Given_a_bad_address_When_parsed_Then_it_says_why(string? text, string code) => Assert.Equal(code, OrganisationSlug.Parse(text).Error?.Code);

    [Theory]
    [InlineData("Stichting Denkbeeld", "denkbeeld")]
    [InlineData("Vereniging voor Christelijk Onderwijs in 's-Gravenhage e.o.", "christelijk-onderwijs-in-s-gravenhage-e-o")]
    [InlineData("Stichting", "stichting")]
    [InlineData("Fryslân Één", "fryslan-een")]
    [InlineData("Klaar", "klaar-2")]
    public void Given_a_name_When_a_slug_is_suggested_Then_it_holds_the_telling_words(string name, string slug) =>
        Assert.Equal(slug, OrganisationSlug.Suggest(name, _ => false)?.Value);

    [Fact]
    public void Given_a_name_that_is_taken_When_a_slug_is_suggested_Then_a_number_follows() =>
        Assert.Equal("denkbeeld-3", OrganisationSlug.Suggest("Stichting Denkbeeld", slug => slug is "denkbeeld" or "denkbeeld-2")?.Value);

    [Fact]
    public void Given_any_name_When_a_slug_is_suggested_Then_it_is_a_slug_or_nothing() => Gen.String.Sample(name =>
        OrganisationSlug.Suggest(name, _ => false) is not { } slug || OrganisationSlug.Parse(slug.Value).Value == slug);

    [Theory]
    [InlineData("12345678", null)]
    [InlineData("1234 5678", null)]
    [InlineData("1234567", "Kvk.Digits")]
    [InlineData("1234567a", "Kvk.Digits")]
    [InlineData("१२३४५६७८", "Kvk.Digits")]
    public void Given_a_number_of_the_trade_register_When_parsed_Then_it_has_eight_digits(string text, string? code) => Assert.Equal(code, KvkNumber.Parse(text).Error?.Code);

    [Theory]
    [InlineData("40123", null)]
    [InlineData("4012", "Board.Digits")]
    [InlineData("4012x", "Board.Digits")]
    public void Given_a_number_of_a_board_When_parsed_Then_it_has_five_digits(string text, string? code) => Assert.Equal(code, BoardNumber.Parse(text).Error?.Code);
}
