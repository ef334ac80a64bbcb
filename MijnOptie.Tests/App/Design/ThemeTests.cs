using System.Text.RegularExpressions;
using MijnOptie.App.Design;
using MijnOptie.Tests.Support;
using MudBlazor;

namespace MijnOptie.Tests.App.Design;

public sealed partial class ThemeTests
{
    [Fact]
    public void Given_the_tokens_When_compared_with_the_theme_Then_every_value_is_the_same_in_light_and_dark()
    {
        Assert.NotEmpty(MijnOptieTheme.Light);
        Assert.Equal(MijnOptieTheme.Light.Keys.Order(), MijnOptieTheme.Dark.Keys.Order());
        Assert.All(MijnOptieTheme.Light, pair => Assert.Equal(Tokens.Light[pair.Key], pair.Value));
        Assert.All(MijnOptieTheme.Dark, pair => Assert.Equal(Tokens.DarkByDevice[pair.Key], pair.Value));
    }

    [Fact]
    public void Given_dark_by_device_and_dark_by_choice_When_compared_Then_they_are_one()
    {
        Assert.NotEmpty(Tokens.DarkByChoice);
        Assert.Equal(Tokens.DarkByDevice.OrderBy(pair => pair.Key), Tokens.DarkByChoice.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Given_the_theme_When_read_Then_MudBlazor_gets_the_tokens_meant_for_it()
    {
        foreach (var (palette, token) in new (Palette, IReadOnlyDictionary<string, string>)[] { (MijnOptieTheme.Theme.PaletteLight, Tokens.Light), (MijnOptieTheme.Theme.PaletteDark, Tokens.DarkByDevice) })
        {
            Same(token["page"], palette.Background);
            Same(token["sunken"], palette.BackgroundGray, palette.ActionDisabledBackground, palette.Skeleton);
            Same(token["surface"], palette.Surface, palette.SecondaryContrastText, palette.DarkContrastText, palette.TableStriped);
            Same(token["band"], palette.AppbarBackground, palette.DrawerBackground);
            Same(token["on-band"], palette.AppbarText);
            Same(token["on-band-2"], palette.DrawerText, palette.DrawerIcon);
            Same(token["text"], palette.Black, palette.TextPrimary, palette.Dark, palette.Secondary);
            Same(token["text-2"], palette.TextSecondary, palette.TextDisabled, palette.ActionDefault, palette.ActionDisabled);
            Same(token["action"], palette.Primary, palette.Info);
            Same(token["on-action"], palette.PrimaryContrastText, palette.InfoContrastText, palette.TertiaryContrastText, palette.SuccessContrastText, palette.WarningContrastText);
            Same(token["near"], palette.Tertiary);
            Same(token["match"], palette.Success);
            Same(token["amber-text"], palette.Warning);
            Same(token["danger"], palette.Error);
            Same(token["on-danger"], palette.ErrorContrastText);
            Same(token["line"], palette.LinesDefault, palette.TableLines, palette.Divider, palette.DividerLight);
            Same(token["control"], palette.LinesInputs);
            Same(token["action-soft"], palette.TableHover);
            Same(token["action-hover"], palette.PrimaryDarken);
            Same(token["action-soft"], palette.PrimaryLighten);
            Same(token["danger-hover"], palette.ErrorDarken);
            Assert.Equal((0.06, 0d, 0d, 1d), (palette.HoverOpacity, palette.RippleOpacity, palette.RippleOpacitySecondary, palette.BorderOpacity));
        }
    }

    [Fact]
    public void Given_the_stylesheet_for_MudBlazor_When_read_Then_it_maps_to_tokens_that_exist()
    {
        var used = TokenUse().Matches(File.ReadAllText(Repository.Path("MijnOptie.App", "wwwroot", "css", "staff.css"))).Select(match => match.Groups["name"].Value).ToHashSet();
        Assert.True(used.Count > 15);
        Assert.All(used, name => Assert.Contains(name, Tokens.Light.Keys));
    }

    [Theory]
    [InlineData("page", "text text-2 link danger-text", "control action focus")]
    [InlineData("surface", "text text-2 link danger-text match-text amber-text near-text none-text", "match amber near none control focus chart-1 chart-2 chart-3 chart-4 chart-5 chart-6")]
    [InlineData("sunken", "text text-2 link", "control")]
    [InlineData("raised", "text text-2", "")]
    [InlineData("action", "on-action", "")]
    [InlineData("action-hover", "on-action", "")]
    [InlineData("action-press", "on-action", "")]
    [InlineData("action-soft", "on-action-soft text text-2 link", "")]
    [InlineData("marker", "on-marker", "")]
    [InlineData("marker-soft", "on-marker-soft", "")]
    [InlineData("danger", "on-danger", "")]
    [InlineData("danger-hover", "on-danger", "")]
    [InlineData("danger-soft", "text danger-text", "")]
    [InlineData("band", "on-band on-band-2 marker", "")]
    [InlineData("match-bg", "match-text text", "match")]
    [InlineData("amber-bg", "amber-text text", "amber")]
    [InlineData("near-bg", "near-text text", "near")]
    [InlineData("none-bg", "none-text text", "none")]
    [InlineData("focus-halo", "", "focus")]
    [InlineData("text", "surface", "")]
    [InlineData("chart-1", "surface", "")]
    [InlineData("match", "on-action", "")]
    [InlineData("near", "on-action", "")]
    [InlineData("amber-text", "on-action", "")]
    public void Given_a_ground_When_used_under_its_texts_and_marks_Then_the_contrast_is_enough(string ground, string texts, string marks)
    {
        foreach (var token in new[] { Tokens.Light, Tokens.DarkByDevice.ToDictionary(pair => pair.Key, pair => pair.Value) })
        {
            Assert.All(texts.Split(' ', StringSplitOptions.RemoveEmptyEntries), name => Assert.True(Tokens.Contrast(token[ground], token[name]) >= 4.5, $"{name} on {ground}"));
            Assert.All(marks.Split(' ', StringSplitOptions.RemoveEmptyEntries), name => Assert.True(Tokens.Contrast(token[ground], token[name]) >= 3, $"{name} on {ground}"));
        }
    }

    [Fact]
    public void Given_black_on_white_When_computed_Then_the_contrast_is_21() => Assert.Equal(21, Tokens.Contrast("#FFFFFF", "#000000"), 3);

    [Fact]
    public void Given_styles_and_components_When_read_Then_no_colour_is_written_out_but_in_the_tokens()
    {
        var files = Repository.Files("MijnOptie.App", ".razor", ".css", ".cshtml").Where(file => !file.EndsWith("/tokens.css", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotMatch(Colour(), File.ReadAllText(file)));
        Assert.Matches(Colour(), "color: #fff;");
    }

    [Fact]
    public void Given_the_drawing_of_the_tab_When_read_Then_its_colours_are_tokens()
    {
        var hexes = Hex().Matches(File.ReadAllText(Repository.Path("MijnOptie.App", "wwwroot", "favicon.svg"))).Select(match => match.Value).ToList();
        Assert.NotEmpty(hexes);
        Assert.All(hexes, hex => Assert.Contains(hex, Tokens.Light.Values.Concat(Tokens.DarkByDevice.Values)));
    }

    [Fact]
    public void Given_what_a_page_loads_When_read_Then_nothing_comes_from_another_host()
    {
        foreach (var file in Repository.Files("MijnOptie.App", ".razor", ".css", ".js", ".cshtml", ".svg"))
        {
            var text = File.ReadAllText(file).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
            Assert.DoesNotMatch(OtherHost(), text);
        }

        Assert.Matches(OtherHost(), "<script src=\"//cdn.example/x.js\">");
        Assert.Matches(OtherHost(), "@import url(https://fonts.example/a.css)");
    }

    [Fact]
    public void Given_the_fonts_When_looked_up_Then_each_has_its_licence_beside_it()
    {
        var fonts = Repository.Files("MijnOptie.App", ".woff2");
        Assert.All(fonts, font => Assert.True(File.Exists(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(font)!, "LICENSE"))));
    }

    private static void Same(string token, params MudBlazor.Utilities.MudColor[] colours) =>
        Assert.All(colours, colour => Assert.Equal(new MudBlazor.Utilities.MudColor(token), colour));

    [GeneratedRegex(@"var\(--mo-(?<name>[a-z0-9-]+)\)")]
    private static partial Regex TokenUse();

    [GeneratedRegex(@"(?<![\w&""/])#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b|\b(?:rgb|rgba|hsl|hsla|oklch)\(")]
    private static partial Regex Colour();

    [GeneratedRegex("#[0-9A-Fa-f]{6}")]
    private static partial Regex Hex();

    [GeneratedRegex(@"(?:src|href|url|import|from|fetch)\s*(?:=|\(|:)?\s*[""'(]*(?:https?:)?//[\w]", RegexOptions.IgnoreCase)]
    private static partial Regex OtherHost();
}
