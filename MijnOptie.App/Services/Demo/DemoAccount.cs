using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Demo;

/// <summary>A made-up member of staff that can be tried out on a developer's machine.</summary>
/// <param name="Id">The account.</param>
/// <param name="Key">What it is called in the address of the demo page.</param>
/// <param name="Role">What the person is.</param>
/// <param name="Name">How the person is called.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Organisation">The organisation; null for Mijn-OPtIE itself.</param>
internal sealed record DemoAccount(Guid Id, string Key, string Role, string Name, string Email, OrganisationId? Organisation)
{
    public static readonly DemoAccount[] All =
    [
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a1"), "hr", Roles.Hr, "Roos van Papier", "roos@denkbeeld.example", DemoOrganisation.Id),
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a2"), "fg", Roles.PrivacyOfficer, "Fenna Kantlijn", "fenna@denkbeeld.example", DemoOrganisation.Id),
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a4"), "collegas", Roles.OrganisationAdministrator, "Teun Bladzijde", "teun@denkbeeld.example", DemoOrganisation.Id),
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a3"), "beheer", Roles.Administrator, "Guus Voetnoot", "guus@mijn-optie.example", null),
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a5"), "buren", Roles.Hr, "Maud van Gum", "maud@zeepbel.example", DemoNeighbour.Id),
    ];

    public static DemoAccount? Find(string key) => All.FirstOrDefault(a => a.Key == key);
}
