namespace MijnOptie.App.Platform.Security;

/// <summary>What a member of staff may be.</summary>
internal static class Roles
{
    /// <summary>HR staff of an organisation.</summary>
    public const string Hr = "HR";

    /// <summary>Privacy officer (functionaris gegevensbescherming) of an organisation.</summary>
    public const string PrivacyOfficer = "PrivacyOfficer";

    /// <summary>Keeps the accounts of an organisation, where the agreement with it allows that.</summary>
    public const string OrganisationAdministrator = "OrganisationAdministrator";

    /// <summary>Administrator of Mijn-OPtIE.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Roles that people of an organisation have.</summary>
    public static readonly string[] OfOrganisation = [Hr, PrivacyOfficer, OrganisationAdministrator];

    public static readonly string[] All = [.. OfOrganisation, Administrator];
}
