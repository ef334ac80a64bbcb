namespace MijnOptie.Tests.Support;

/// <summary>Finds the checkout the tests were built from.</summary>
internal static class RepositoryRoot
{
    public static string Folder { get; } = Find();

    public static string AppProject => Path.Combine(Folder, "MijnOptie.App");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MijnOptie.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("The tests run outside a checkout: MijnOptie.sln was not found.");
    }
}
