using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Files;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>The file that shows how people to invite are listed.</summary>
internal static class InviteTemplate
{
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>Where it is, for a place where accounts are kept.</summary>
    public static string AddressIn(AccountRealm realm) => $"{realm.List}/sjabloon.csv";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(AddressIn(AccountRealm.All), File).RequireAuthorization(Roles.Administrator);
        endpoints.MapGet(AddressIn(AccountRealm.Colleagues), File).RequireAuthorization(Roles.OrganisationAdministrator);
    }

    private static IResult File() => Results.File(
        CsvText.Write([InviteFile.Sheet.Columns.Select(c => c.Name), InviteFile.Sheet.Columns.Select(c => c.Example)]), Csv, "mijn-optie-accounts.csv");
}
