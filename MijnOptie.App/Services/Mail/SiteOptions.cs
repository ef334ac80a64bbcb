namespace MijnOptie.App.Services.Mail;

/// <summary>Section <c>Site</c> of the settings.</summary>
internal sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>
    /// Where the public finds this application, for links in mail: <c>https://mijn-optie.nl</c>. Needed outside Development,
    /// where it is the address the application listens on.
    /// </summary>
    public string? Address { get; set; }
}
