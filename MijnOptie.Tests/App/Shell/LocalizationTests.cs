using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Shell;

public sealed partial class LocalizationTests
{
    [Fact]
    public void Given_every_resource_When_compared_Then_both_languages_have_the_same_keys_and_holes()
    {
        var dutch = Repository.Files("MijnOptie.App", ".resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(dutch);
        Assert.All(dutch, file =>
        {
            var (nl, en) = (Read(file), Read(file.Replace(".resx", ".en.resx", StringComparison.Ordinal)));
            Assert.NotEmpty(nl);
            Assert.Equal(nl.Keys.Order(), en.Keys.Order());
            Assert.All(nl, text => Assert.Equal(Holes(text.Value), Holes(en[text.Key])));
        });
        Assert.Equal(dutch.Count, Repository.Files("MijnOptie.App", ".en.resx").Count);
    }

    [Fact]
    public void Given_every_Dutch_text_When_read_Then_the_voice_is_calm()
    {
        var texts = Repository.Files("MijnOptie.App", ".resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)).SelectMany(Read).Where(text => !text.Key.EndsWith("Sign", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.DoesNotMatch(Shouting(), text.Value));
    }

    [Fact]
    public void Given_MudBlazor_When_its_words_are_compared_Then_every_key_is_there_with_the_same_holes()
    {
        var assembly = typeof(MudBlazor.MudLocalizer).Assembly;
        using var stream = assembly.GetManifestResourceStream("MudBlazor.Resources.LanguageResource.resources")!;
        using var reader = new ResourceReader(stream);
        var theirs = reader.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        var ours = Read(Repository.Path("MijnOptie.App", "Platform", "Localization", "MudTexts.resx"));

        Assert.True(theirs.Count > 100);
        Assert.Equal(theirs.Keys.Order(), ours.Keys.Order());
        Assert.All(theirs, text => Assert.Equal(Holes(text.Value), Holes(ours[text.Key])));
    }

    [Fact]
    public void Given_Dutch_When_MudBlazor_asks_Then_it_speaks_Dutch_and_in_English_English()
    {
        using var services = new ServiceCollection().AddLogging().AddPageLocalization().BuildServiceProvider();
        var localizer = services.GetRequiredService<MudBlazor.MudLocalizer>();

        Assert.Equal("Volgende pagina", In("nl-NL", () => localizer["MudPagination_NextPage"].Value));
        Assert.Equal("Next page", In("en-GB", () => localizer["MudPagination_NextPage"].Value));
        Assert.Equal("1 tot 10 van 20", In("nl-NL", () => localizer["MudDataGridPager_InfoFormat", 1, 10, 20].Value));
    }

    [Fact]
    public void Given_numbers_and_moments_When_written_in_Dutch_Then_they_read_as_the_look_says()
    {
        var summer = new DateTimeOffset(2027, 9, 14, 12, 32, 0, TimeSpan.Zero);
        In("nl-NL", () =>
        {
            var formats = Formats();
            Assert.Equal("1.659 uur", formats.Hours(1659));
            Assert.Equal("1 uur", formats.Hours(1));
            Assert.Equal("18 tot 24 uur", formats.Hours(HoursRange.Create(Hours.Whole(18), Hours.Whole(24)).Value));
            Assert.Equal("0,45", formats.WorkTimeFactor(Hours.Whole(18)));
            Assert.Equal("12,7 km", formats.Kilometres(new Distance(127)));
            Assert.Equal("15 km", formats.Kilometres(Distance.FromKilometres(15)));
            Assert.Equal("14 september 2027", formats.Date(summer));
            Assert.Equal("14.32 uur", formats.Time(summer));
            Assert.Equal("13.32 uur", formats.Time(summer.AddMonths(4)));
            Assert.Equal("14 september 2027 om 14.32 uur", formats.DateAndTime(summer));
            Assert.Equal("maandag 14 december 2026", formats.DayAndDate(new DateOnly(2026, 12, 14)));
            Assert.Equal("76,5", formats.Score(76.50m));
            return 0;
        });
    }

    [Fact]
    public void Given_numbers_and_moments_When_written_in_English_Then_they_read_as_English() => In("en-GB", () =>
    {
        var formats = Formats();
        Assert.Equal("1,659 hours", formats.Hours(1659));
        Assert.Equal("1 hour", formats.Hours(1));
        Assert.Equal("12.7 km", formats.Kilometres(new Distance(127)));
        Assert.Equal("14 September 2027 at 14:32", formats.DateAndTime(new DateTimeOffset(2027, 9, 14, 12, 32, 0, TimeSpan.Zero)));
        return 0;
    });

    private static Formats Formats() => new ServiceCollection().AddLogging().AddPageLocalization().BuildServiceProvider().GetRequiredService<Formats>();

    private static T In<T>(string culture, Func<T> act)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IReadOnlyList<string> Holes(string text) => [.. Hole().Matches(text).Select(match => match.Groups["at"].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{(?<at>\d+)[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"!|\bhelaas\b|\bsuccesvol\b|\boeps\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shouting();
}
