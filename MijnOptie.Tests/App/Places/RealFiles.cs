namespace MijnOptie.Tests.App.Places;

/// <summary>The real open-data files, where they are at hand: in MIJNOPTIE_DATA, by default ../shared/data beside the repository.</summary>
internal static class RealFiles
{
    public static string? GeoNames => Find("geonames-NL.txt");

    public static string? SchoolLocations => Find("duo-po-vestigingen.csv");

    private static string? Find(string file)
    {
        var folder = Environment.GetEnvironmentVariable("MIJNOPTIE_DATA") is { Length: > 0 } set ? set : Path.Combine(Root(), "..", "shared", "data");
        var path = Path.GetFullPath(Path.Combine(folder, file));
        return File.Exists(path) ? path : null;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MijnOptie.sln")) && folder.Parent is not null) folder = folder.Parent;
        return folder.FullName;
    }
}
