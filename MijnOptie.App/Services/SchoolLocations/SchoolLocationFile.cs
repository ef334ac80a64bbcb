using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>The file of school locations that the operator has put beside the application, if any.</summary>
internal sealed class SchoolLocationFile(IOptions<SchoolLocationsOptions> options, IConfiguration configuration, IHostEnvironment environment)
{
    private const string DataFolder = "MIJNOPTIE_DATA";
    private const string FileInFolder = "duo-po-vestigingen.csv";

    private readonly string? path = options.Value.FullPath(environment) ?? InDataFolder(configuration);

    /// <summary>Whether there is one; if not, staff upload it.</summary>
    public bool IsThere => path is not null && File.Exists(path);

    /// <summary>Opens it for <see cref="DuoFileReader"/>; null when there is none.</summary>
    public Stream? Open() =>
        IsThere ? new FileStream(path!, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan) : null;

    private static string? InDataFolder(IConfiguration configuration) =>
        configuration[DataFolder] is { Length: > 0 } folder ? Path.Combine(Path.GetFullPath(folder), FileInFolder) : null;
}
