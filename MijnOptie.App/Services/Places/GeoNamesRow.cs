using System.Globalization;
using System.Text;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Places;

/// <summary>One row of a GeoNames dump, as far as it is used: a populated place (class P) or an administrative area (class A).</summary>
internal sealed record GeoNamesRow(
    PlaceId Id, string Name, string AlternateNames, GeoPoint Point, char Class, string Code, string ProvinceCode, string MunicipalityCode, int Population)
{
    private const int Columns = 19;

    /// <summary>Reads the rows of the Netherlands that are used.</summary>
    /// <exception cref="PlacesFileException">A line is not a row of a GeoNames dump.</exception>
    public static IEnumerable<GeoNamesRow> Read(Stream stream, string file)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Contains('\uFFFD', StringComparison.Ordinal)) throw new PlacesFileException(file, line, "not UTF-8.");
            if (text.Length == 0) continue;
            var columns = text.Split('\t');
            if (columns.Length != Columns) throw new PlacesFileException(file, line, $"{columns.Length} columns apart by tabs, where a GeoNames dump has {Columns}.");
            if (columns[8] == "NL" && columns[6] is "P" or "A") yield return Parse(columns, file, line);
        }
    }

    private static GeoNamesRow Parse(string[] columns, string file, int line)
    {
        if (!int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)) throw Bad("geonameid (column 1) is not a number");
        if (columns[1].Trim().Length == 0) throw Bad("name (column 2) is empty");
        if (!TryDegrees(columns[4], 90, out var latitude)) throw Bad("latitude (column 5) is not a number from -90 to 90");
        if (!TryDegrees(columns[5], 180, out var longitude)) throw Bad("longitude (column 6) is not a number from -180 to 180");
        if (!int.TryParse(columns[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population)) throw Bad("population (column 15) is not a whole number");
        return new GeoNamesRow(new PlaceId(id), columns[1].Trim(), columns[3], new GeoPoint(latitude, longitude),
            columns[6][0], columns[7], columns[10], columns[11], population);

        PlacesFileException Bad(string reason) => new(file, line, reason + ".");
    }

    private static bool TryDegrees(string text, double bound, out double degrees) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees)
        && Math.Abs(degrees) <= bound;
}
