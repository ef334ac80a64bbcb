namespace MijnOptie.Tests.Support;

/// <summary>Where the sources of this build lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Sources under a folder, without what a build leaves there; never empty.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        var files = Directory.EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(files);
        return files;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "MijnOptie.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("MijnOptie.sln is in no folder above the tests.");
    }
}
