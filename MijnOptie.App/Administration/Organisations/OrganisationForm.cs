using MijnOptie.App.Design;

namespace MijnOptie.App.Administration.Organisations;

/// <summary>An organisation that someone is filling in.</summary>
internal sealed class OrganisationForm : EntryForm<OrganisationField>
{
    /// <summary>Value of a field that says yes.</summary>
    public const string Yes = "ja";

    /// <summary>Value of a field that says no.</summary>
    public const string No = "nee";

    /// <summary>The slug as it is stored: changing it breaks links that were handed out.</summary>
    public string? StoredSlug { get; init; }
}
