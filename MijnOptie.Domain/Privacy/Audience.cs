namespace MijnOptie.Domain.Privacy;

/// <summary>Who may see a personal field, besides the person.</summary>
[Flags]
public enum Audience
{
    /// <summary>Nobody: the system alone works with it.</summary>
    None = 0,

    /// <summary>HR staff of the organisation the person chose.</summary>
    Hr = 1,

    /// <summary>The privacy officer of that organisation.</summary>
    PrivacyOfficer = 2,

    /// <summary>An administrator of Mijn-OPtIE.</summary>
    Administrator = 4,

    /// <summary>Who keeps the accounts of the organisation, where the agreement with it allows that.</summary>
    OrganisationAdministrator = 8,
}
