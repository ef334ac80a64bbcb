namespace MijnOptie.App.Platform.Data;

/// <summary>Where the embedded database and other files of this installation live.</summary>
internal static class DataFolder
{
    /// <summary>
    /// The folder a relative path starts from: the root of a checkout when the application runs from one (so that
    /// <c>data/</c> lies beside the solution), else the content root.
    /// </summary>
    public static string Root(IHostEnvironment environment)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(environment.ContentRootPath));
        return parent is not null && File.Exists(Path.Combine(parent, "MijnOptie.sln")) ? parent : environment.ContentRootPath;
    }
}
