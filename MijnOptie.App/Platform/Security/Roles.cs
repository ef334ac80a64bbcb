namespace MijnOptie.App.Platform.Security;

/// <summary>What a member of staff may be.</summary>
internal static class Roles
{
    /// <summary>HR staff of an organisation.</summary>
    public const string Hr = "HR";

    /// <summary>Privacy officer (functionaris gegevensbescherming) of an organisation.</summary>
    public const string PrivacyOfficer = "PrivacyOfficer";

    /// <summary>Administrator of Mijn-OPtIE.</summary>
    public const string Administrator = "Administrator";

    public static readonly string[] All = [Hr, PrivacyOfficer, Administrator];
}
