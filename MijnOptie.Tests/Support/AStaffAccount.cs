using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.SigningIn;
using OtpNet;

namespace MijnOptie.Tests.Support;

/// <summary>A member of staff in the database of a test, with a password and, when asked, an app that makes codes.</summary>
internal sealed class AStaffAccount
{
    public const string Password = "zes blauwe fietsen";

    public required Guid Id { get; init; }

    public required string Email { get; init; }

    /// <summary>The key of the app; null when none is coupled.</summary>
    public string? Key { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>An account that has not yet coupled an app.</summary>
    public static async Task<AStaffAccount> InAsync(TestApp app, string name = "staf", string role = Roles.Hr, TenantScope? organisation = null)
    {
        var scope = organisation ?? await AnOrganisation.InAsync(app, $"school-{name}");
        var made = new AStaffAccount { Id = Guid.NewGuid(), Email = $"{name}@voorbeeld.example" };
        await using var services = app.Scope();
        var users = services.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var account = new StaffAccount
        {
            Id = made.Id,
            UserName = made.Email,
            Email = made.Email,
            DisplayName = $"{name} Voorbeeld",
            OrganisationId = role == Roles.Administrator ? null : scope.Organisation.Value,
        };
        Assert.Empty((await users.CreateAsync(account, Password)).Errors);
        Assert.Empty((await users.AddToRoleAsync(account, role)).Errors);
        return made;
    }

    /// <summary>An account with an app and recovery codes; the code of this half minute is still to be used.</summary>
    public static async Task<AStaffAccount> EnrolledAsync(TestApp app, string name = "staf", string role = Roles.Hr, TenantScope? organisation = null)
    {
        var made = await InAsync(app, name, role, organisation);
        await using var services = app.Scope();
        var users = services.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var factor = services.ServiceProvider.GetRequiredService<SecondFactor>();
        made.Key = await factor.PendingKeyAsync(made.Id, TestContext.Current.CancellationToken);
        var account = (await users.FindByIdAsync(made.Id.ToString()))!;
        // The code of the half minute before: the one of now is still to be used.
        var earlier = made.CodeAt(app.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddSeconds(-30));
        Assert.Equal(CodeCheck.Right, await factor.ConfirmAsync(account, earlier, TestContext.Current.CancellationToken));
        made.RecoveryCodes = await factor.NewRecoveryCodesAsync(account);
        return made;
    }

    /// <summary>Couples an app with the link of a QR code.</summary>
    public void Couple(string link) => Key = System.Web.HttpUtility.ParseQueryString(new Uri(link).Query)["secret"];

    public string CodeAt(DateTimeOffset moment) => new Totp(Base32Encoding.ToBytes(Key)).ComputeTotp(moment.UtcDateTime);

    public string Code(TestApp app) => CodeAt(app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
}
