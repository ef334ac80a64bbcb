using System.Globalization;
using System.Text.RegularExpressions;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Design;

/// <summary>The colours of tokens.css, for light and dark.</summary>
internal static partial class Tokens
{
    private static readonly string Css = File.ReadAllText(Repository.Path("MijnOptie.App", "wwwroot", "css", "tokens.css"));

    public static IReadOnlyDictionary<string, string> Light { get; } = Block(":root {");

    public static IReadOnlyDictionary<string, string> DarkByDevice { get; } = Block(":root:not([data-theme=\"light\"]) {");

    public static IReadOnlyDictionary<string, string> DarkByChoice { get; } = Block(":root[data-theme=\"dark\"] {");

    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var channels = Enumerable.Range(0, 3).Select(at => int.Parse(hex.AsSpan(1 + (at * 2), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static Dictionary<string, string> Block(string start)
    {
        var from = Css.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var body = Css[from..Css.IndexOf('}', from)];
        return Declaration().Matches(body).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim());
    }

    [GeneratedRegex(@"--mo-(?<name>[a-z0-9-]+):\s*(?<value>[^;]+);")]
    private static partial Regex Declaration();
}
