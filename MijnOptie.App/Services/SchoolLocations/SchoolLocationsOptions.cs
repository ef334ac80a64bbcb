namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>Section <c>SchoolLocations</c> of the settings.</summary>
internal sealed class SchoolLocationsOptions
{
    public const string Section = "SchoolLocations";

    /// <summary>DUO's open-data file of school locations; absolute, or relative to the content root. Null or empty: staff upload it.</summary>
    public string? File { get; set; }

    internal string? FullPath(IHostEnvironment environment) =>
        string.IsNullOrWhiteSpace(File) ? null : Path.GetFullPath(File.Trim(), environment.ContentRootPath);
}
