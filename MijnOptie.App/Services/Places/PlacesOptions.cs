namespace MijnOptie.App.Services.Places;

/// <summary>Section <c>Places</c> of the settings.</summary>
internal sealed class PlacesOptions
{
    public const string Section = "Places";

    /// <summary>A complete GeoNames country dump of the Netherlands to use in place of the places that ship with the application;
    /// absolute, or relative to the content root. Null or empty: the shipped places.</summary>
    public string? File { get; set; }

    internal string? FullPath(IHostEnvironment environment) =>
        string.IsNullOrWhiteSpace(File) ? null : Path.GetFullPath(File.Trim(), environment.ContentRootPath);
}
