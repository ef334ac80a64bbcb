using Microsoft.Extensions.Configuration.Json;

namespace MijnOptie.App;

/// <summary>
/// appsettings.json lies at the root of the repository and travels with the output; the framework looks in the content
/// root, which is another folder when the application is started from its project.
/// </summary>
internal static class SettingsFile
{
    /// <summary>Adds the file of the output folder below all other sources, so that any of them can overrule it.</summary>
    public static void Insert(IConfigurationBuilder configuration) => configuration.Sources.Insert(0, new JsonConfigurationSource
    {
        Path = "appsettings.json",
        FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(AppContext.BaseDirectory),
        Optional = false,
    });
}
