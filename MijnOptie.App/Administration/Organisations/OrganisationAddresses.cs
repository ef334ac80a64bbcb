namespace MijnOptie.App.Administration.Organisations;

/// <summary>Where the pages about organisations are.</summary>
internal static class OrganisationAddresses
{
    public const string List = "/beheer/organisaties";

    public const string New = "/beheer/organisaties/nieuw";

    public static string Of(Guid id) => $"{List}/{id}";

    public static string ListsOf(Guid id) => $"{List}/{id}/lijsten";

    public static string AccountsOf(Guid id) => $"/beheer/accounts?organisatie={id}";

    public static string IntakeOf(string slug) => $"/aanmelden/{slug}";
}
