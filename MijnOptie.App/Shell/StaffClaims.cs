namespace MijnOptie.App.Shell;

/// <summary>Claims the rail shows, where the sign-in gives them; else it falls back on the account's own name.</summary>
internal static class StaffClaims
{
    public const string DisplayName = "display_name";
    public const string OrganisationName = "organisation_name";
}
