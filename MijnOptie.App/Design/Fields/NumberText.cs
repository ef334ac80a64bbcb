using System.Globalization;

namespace MijnOptie.App.Design;

/// <summary>Reads a number as people write it, with a comma or a point as decimal sign.</summary>
public static class NumberText
{
    public static bool TryParse(string? text, out decimal number) => decimal.TryParse(
        text?.Trim().Replace(',', '.'),
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture,
        out number);
}
