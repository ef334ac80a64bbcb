using System.Globalization;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>A town with the people in it.</summary>
internal sealed record Town(int Number, string Name, GeoPoint Point, int People)
{
    /// <summary>The towns of the Netherlands, from rows as GeoNames has them.</summary>
    public static Town[] Read(IEnumerable<string> rows) =>
    [
        .. rows.Select(row => row.Split('\t'))
            .Where(row => row[6] == "P" && int.Parse(row[14], CultureInfo.InvariantCulture) >= 2_000)
            .Select((row, at) => new Town(
                at + 1,
                row[1],
                new GeoPoint(double.Parse(row[4], CultureInfo.InvariantCulture), double.Parse(row[5], CultureInfo.InvariantCulture)),
                int.Parse(row[14], CultureInfo.InvariantCulture))),
    ];
}
