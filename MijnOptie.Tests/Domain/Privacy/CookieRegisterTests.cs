using MijnOptie.Domain.Consent;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.Tests.Domain.Privacy;

public sealed class CookieRegisterTests
{
    [Theory]
    [InlineData("Google Analytics", CookieKind.Analytical, "2 jaar", "Google")]
    [InlineData("Google Tag Manager", CookieKind.Functional, "Tot je de browser sluit", "Google")]
    [InlineData("Google DoubleClick", CookieKind.Marketing, "6 maanden", "Google")]
    [InlineData("Adhese", CookieKind.Functional, "30 dagen", "Adhese")]
    [InlineData("Facebook Connect", CookieKind.Marketing, "3 maanden", "Facebook (Meta)")]
    [InlineData("Facebook Custom Audience", CookieKind.Marketing, "3 maanden", "Facebook (Meta)")]
    [InlineData("Hotjar", CookieKind.Analytical, "1 jaar", "Hotjar")]
    [Trait("Promise", "P26")]
    public void Given_a_service_of_2021_When_looked_up_Then_its_facts_are_as_promised(string name, CookieKind kind, string life, string provider)
    {
        var entry = Assert.Single(CookieRegister.Services, service => service.Name == name);

        Assert.Equal((kind, life, provider), (entry.Kind, entry.Life.Name.Dutch, entry.Provider.Name));
        Assert.True(entry.NeedsConsent);
        Assert.Equal("https", entry.Provider.Statement!.Scheme);
    }

    [Fact]
    [Trait("Promise", "P26")]
    public void Given_the_register_When_read_Then_it_names_the_seven_services_and_no_cookie_twice()
    {
        Assert.Equal(7, CookieRegister.Services.Length);
        Assert.Equal("Malta", CookieRegister.Services.Single(s => s.Name == "Hotjar").Provider.Country.Dutch);
        Assert.Distinct(CookieRegister.Own.Select(entry => entry.Name));
        Assert.All(CookieRegister.Own, entry => Assert.True(entry is { IsOwn: true, NeedsConsent: false, Kind: CookieKind.Functional }));
    }

    [Theory]
    [InlineData("__Host-mijnoptie-form", "__Host-mijnoptie-form")]
    [InlineData("mo-thema", "__Host-mo-thema")]
    [InlineData("mo-thema2", null)]
    [InlineData("__Secure-mo-thema", null)]
    [InlineData("_ga", null)]
    public void Given_a_cookie_When_looked_up_Then_only_what_is_in_the_register_is_found(string cookie, string? name) =>
        Assert.Equal(name, CookieRegister.Find(cookie)?.Name);

    [Fact]
    public void Given_everything_a_register_can_say_When_it_is_named_Then_it_has_words_in_both_languages()
    {
        Assert.All(Enum.GetValues<ProcessingPurpose>(), purpose => Assert.All([purpose.Name(), purpose.Explanation()], Words));
        Assert.All(Enum.GetValues<LawfulBasis>(), basis => Assert.All([basis.Name(), basis.Explanation()], Words));
        Assert.All(Enum.GetValues<PersonalDataCategory>(), category => Words(category.Name()));
        Assert.All(Enum.GetValues<DataSubject>(), subject => Words(subject.Name()));
        Assert.All(Enum.GetValues<DataSource>(), source => Words(source.Name()));
        Assert.All(Enum.GetValues<Audience>(), audience => Assert.All(audience.Names(), Words));
        Assert.All(Enum.GetValues<CookieKind>(), kind => Words(kind.Name()));

        static void Words(MijnOptie.Domain.Shared.DisplayName name) => Assert.True(name is { Dutch.Length: > 2, English.Length: > 2 });
    }
}
