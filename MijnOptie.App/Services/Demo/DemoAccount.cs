using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Demo;

/// <summary>A made-up member of staff that can be tried out on a developer's machine.</summary>
internal sealed record DemoAccount(Guid Id, string Key, string Role, string Name, string Email)
{
    public static readonly DemoAccount[] All =
    [
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a1"), "hr", Roles.Hr, "Roos van Papier", "roos@denkbeeld.example"),
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a2"), "fg", Roles.PrivacyOfficer, "Fenna Kantlijn", "fenna@denkbeeld.example"),
        new(new Guid("0a0b0c0d-0000-4000-8000-0000000000a3"), "beheer", Roles.Administrator, "Guus Voetnoot", "guus@mijn-optie.example"),
    ];

    public static DemoAccount? Find(string key) => All.FirstOrDefault(a => a.Key == key);
}
