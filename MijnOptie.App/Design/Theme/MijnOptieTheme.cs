using MudBlazor;

namespace MijnOptie.App.Design;

/// <summary>The tokens of <c>wwwroot/css/tokens.css</c> that MudBlazor needs, and the theme made of them. The only place with colours besides that file.</summary>
internal static class MijnOptieTheme
{
    public static readonly IReadOnlyDictionary<string, string> Light = new Dictionary<string, string>
    {
        ["page"] = "#F5F7FC",
        ["surface"] = "#FFFFFF",
        ["sunken"] = "#EBEFF8",
        ["line"] = "#D6DDEC",
        ["control"] = "#74809E",
        ["text"] = "#111A3A",
        ["text-2"] = "#465274",
        ["action"] = "#2236B4",
        ["action-hover"] = "#18278C",
        ["action-soft"] = "#E5E9FB",
        ["on-action"] = "#FFFFFF",
        ["danger"] = "#B3202C",
        ["danger-hover"] = "#8C1520",
        ["on-danger"] = "#FFFFFF",
        ["band"] = "#141F57",
        ["on-band"] = "#FFFFFF",
        ["on-band-2"] = "#C9D2F5",
        ["match"] = "#00755F",
        ["amber-text"] = "#6E4200",
        ["near"] = "#7A3CC2",
        ["shadow-1"] = "0 1px 2px rgb(17 26 58 / .06), 0 2px 8px rgb(17 26 58 / .06)",
        ["shadow-2"] = "0 4px 12px rgb(17 26 58 / .10), 0 16px 40px rgb(17 26 58 / .14)",
    };

    public static readonly IReadOnlyDictionary<string, string> Dark = new Dictionary<string, string>
    {
        ["page"] = "#0C1226",
        ["surface"] = "#141C36",
        ["sunken"] = "#0F1730",
        ["line"] = "#2B375E",
        ["control"] = "#7D8AB3",
        ["text"] = "#EEF1FB",
        ["text-2"] = "#B1BCDA",
        ["action"] = "#AFBDFF",
        ["action-hover"] = "#C7D1FF",
        ["action-soft"] = "#232F63",
        ["on-action"] = "#0C1226",
        ["danger"] = "#FF9BA1",
        ["danger-hover"] = "#FFB8BC",
        ["on-danger"] = "#2B0509",
        ["band"] = "#1A2658",
        ["on-band"] = "#FFFFFF",
        ["on-band-2"] = "#C9D2F5",
        ["match"] = "#4FCFB3",
        ["amber-text"] = "#FFD392",
        ["near"] = "#C09BFF",
        ["shadow-1"] = "0 1px 2px rgb(0 0 0 / .4), 0 2px 8px rgb(0 0 0 / .3)",
        ["shadow-2"] = "0 4px 12px rgb(0 0 0 / .5), 0 16px 40px rgb(0 0 0 / .5)",
    };

    private static readonly string[] Body = ["Hanken Grotesk Variable", "Hanken Grotesk", "Segoe UI", "system-ui", "sans-serif"];
    private static readonly string[] Display = ["Bricolage Grotesque Variable", "Bricolage Grotesque", .. Body];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Fill(new PaletteLight(), Light),
        PaletteDark = Fill(new PaletteDark(), Dark),
        Shadows = new Shadow { Elevation = ["none", .. Enumerable.Repeat("var(--mo-shadow-1)", 7), .. Enumerable.Repeat("var(--mo-shadow-2)", 18)] },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px", DrawerWidthLeft = "15rem", AppbarHeight = "4rem" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Body, FontSize = "1rem", FontWeight = "420", LineHeight = "1.5", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Body, FontSize = "1rem", FontWeight = "420", LineHeight = "1.5", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Body, FontSize = ".875rem", FontWeight = "420", LineHeight = "1.5", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Body, FontSize = "1rem", FontWeight = "640", LineHeight = "1.5", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontFamily = Body, FontSize = ".875rem", FontWeight = "640", LineHeight = "1.5", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontFamily = Body, FontSize = ".875rem", FontWeight = "420", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Body, FontSize = ".9375rem", FontWeight = "640", LineHeight = "1.2", LetterSpacing = "normal", TextTransform = "none" },
            H1 = new H1Typography { FontFamily = Display, FontSize = "2.375rem", FontWeight = "680", LineHeight = "1.1", LetterSpacing = "-.018em" },
            H2 = new H2Typography { FontFamily = Display, FontSize = "1.3125rem", FontWeight = "680", LineHeight = "1.25", LetterSpacing = "-.01em" },
            H3 = new H3Typography { FontFamily = Body, FontSize = "1.0625rem", FontWeight = "640", LineHeight = "1.2", LetterSpacing = "normal" },
        },
    };

    private static T Fill<T>(T palette, IReadOnlyDictionary<string, string> token) where T : Palette
    {
        (palette.Black, palette.TextPrimary, palette.Dark, palette.DarkContrastText) = (token["text"], token["text"], token["text"], token["surface"]);
        (palette.TextSecondary, palette.TextDisabled, palette.ActionDefault, palette.ActionDisabled) = (token["text-2"], token["text-2"], token["text-2"], token["text-2"]);
        (palette.Background, palette.BackgroundGray, palette.Surface, palette.White) = (token["page"], token["sunken"], token["surface"], token["surface"]);
        (palette.AppbarBackground, palette.AppbarText) = (token["band"], token["on-band"]);
        (palette.DrawerBackground, palette.DrawerText, palette.DrawerIcon) = (token["band"], token["on-band-2"], token["on-band-2"]);
        (palette.Primary, palette.PrimaryDarken, palette.PrimaryLighten, palette.PrimaryContrastText) = (token["action"], token["action-hover"], token["action-soft"], token["on-action"]);
        (palette.Info, palette.InfoContrastText) = (token["action"], token["on-action"]);
        (palette.Secondary, palette.SecondaryContrastText) = (token["text"], token["surface"]);
        (palette.Tertiary, palette.TertiaryContrastText) = (token["near"], token["on-action"]);
        (palette.Success, palette.SuccessContrastText) = (token["match"], token["on-action"]);
        (palette.Warning, palette.WarningContrastText) = (token["amber-text"], token["on-action"]);
        (palette.Error, palette.ErrorDarken, palette.ErrorContrastText) = (token["danger"], token["danger-hover"], token["on-danger"]);
        (palette.LinesDefault, palette.TableLines, palette.Divider, palette.DividerLight) = (token["line"], token["line"], token["line"], token["line"]);
        (palette.LinesInputs, palette.TableStriped, palette.TableHover) = (token["control"], token["surface"], token["action-soft"]);
        (palette.ActionDisabledBackground, palette.Skeleton, palette.GrayLighter, palette.GrayLight) = (token["sunken"], token["sunken"], token["sunken"], token["line"]);
        (palette.GrayDefault, palette.GrayDark, palette.GrayDarker) = (token["control"], token["text-2"], token["text-2"]);
        (palette.HoverOpacity, palette.RippleOpacity, palette.RippleOpacitySecondary, palette.BorderOpacity) = (0.06, 0, 0, 1);
        palette.OverlayDark = $"{token["band"]}99";
        return palette;
    }
}
