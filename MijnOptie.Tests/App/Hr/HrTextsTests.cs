using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Hr.Locations;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr;

public sealed partial class HrTextsTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Given_every_refusal_of_a_field_or_file_When_it_is_said_Then_there_is_a_text_for_it(string language)
    {
        await using var app = await TestApp.BuildAsync();
        await using var scope = app.Scope();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        string[] folders = ["MijnOptie.App/Design/Forms", "MijnOptie.App/Hr/Imports", "MijnOptie.App/Hr/Locations", "MijnOptie.App/Hr/Positions", "MijnOptie.App/Services/Fields",
            "MijnOptie.App/Services/SchoolLocations", "MijnOptie.App/Services/Files", "MijnOptie.Domain/Shared"];
        var codes = folders.SelectMany(f => Directory.EnumerateFiles(Repository.Path(f), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        var errors = scope.ServiceProvider.GetRequiredService<ErrorTexts>();

        Assert.True(codes.Count > 50, $"Only {codes.Count} codes were found.");
        Assert.All(codes, code => Assert.NotEmpty(errors.Of(new Error(code, 1m, 2m))));
    }

    [Theory]
    [InlineData(typeof(ImportsTexts))]
    [InlineData(typeof(PositionsTexts))]
    [InlineData(typeof(LocationsTexts))]
    [InlineData(typeof(ConflictTexts))]
    [InlineData(typeof(FieldTexts))]
    [InlineData(typeof(FileTexts))]
    public async Task Given_a_text_When_read_in_the_other_language_Then_it_is_there_with_the_same_holes(Type texts)
    {
        await using var app = await TestApp.BuildAsync();
        var localizer = app.Services.GetRequiredService<IStringLocalizerFactory>().Create(texts);
        var (dutch, english) = (In("nl"), In("en"));

        Assert.NotEmpty(dutch);
        Assert.Equal(dutch.Keys.Order(), english.Keys.Order());
        Assert.All(dutch, text => Assert.Equal(Holes(text.Value), Holes(english[text.Key])));

        Dictionary<string, string> In(string language)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return localizer.GetAllStrings(includeParentCultures: language == "nl").ToDictionary(t => t.Name, t => t.Value);
        }

        static string Holes(string text) => string.Join(' ', Hole().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order());
    }

    [Fact]
    public async Task Given_every_column_When_explained_Then_there_is_a_line_for_it()
    {
        await using var app = await TestApp.BuildAsync();
        var texts = app.Services.GetRequiredService<IStringLocalizer<ImportsTexts>>();

        Assert.All(new[] { ImportSheets.Locations, ImportSheets.Positions, ImportSheets.Candidates }.SelectMany(s => s.Columns), c => Assert.False(texts[c.HelpKey].ResourceNotFound, c.HelpKey));
    }

    [GeneratedRegex("""new Error\(\s*"([A-Za-z0-9_.]+)["]""")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Hole();
}
