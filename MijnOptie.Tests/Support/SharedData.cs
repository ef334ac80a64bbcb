namespace MijnOptie.Tests.Support;

/// <summary>
/// The real open-data files, when they are there: in the folder that <c>MIJNOPTIE_DATA</c> names, or beside the checkout.
/// </summary>
internal static class SharedData
{
    public static string? SchoolLocations => Existing("duo-po-vestigingen.csv");

    public static string? GeoNames => Existing("geonames-NL.txt");

    private static string? Existing(string file)
    {
        var folder = Environment.GetEnvironmentVariable("MIJNOPTIE_DATA") is { Length: > 0 } named
            ? named
            : Path.Combine(Repository.Root, "..", "shared", "data");
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? Path.GetFullPath(path) : null;
    }
}
