using System.Globalization;

namespace MijnOptie.App.Design;

/// <summary>Numbers as SVG wants them: a point as decimal sign whatever the language.</summary>
internal static class Svg
{
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
