using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Accounts;

/// <summary>Puts an account into the database of a test, as staff would make it.</summary>
internal static class AnAccount
{
    public const string Password = "een lange zin als wachtwoord";

    public static async Task<StaffAccount> InAsync(TestApp app, TenantScope? scope, string email, params string[] roles)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var account = new StaffAccount
        {
            Id = Guid.NewGuid(),
            DisplayName = email.Split('@')[0],
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            OrganisationId = scope?.Organisation.Value,
            SecurityStamp = AccountStamps.New(),
            LockoutEnabled = true,
        };
        context.Users.Add(account);
        foreach (var role in await context.Roles.Where(r => roles.Contains(r.Name)).ToListAsync())
            context.UserRoles.Add(new() { UserId = account.Id, RoleId = role.Id });
        await context.SaveChangesAsync();
        return account;
    }

    /// <summary>An invitation for it; the secret of its link.</summary>
    public static async Task<string> InvitedAsync(TestApp app, StaffAccount account)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var secret = await app.Services.GetRequiredService<Invitations>().IssueAsync(context, account, null, CancellationToken.None);
        await context.SaveChangesAsync();
        return secret.Token;
    }

    public static async Task<StaffAccount> ReadAsync(TestApp app, Guid id)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.Users.AsNoTracking().SingleAsync(a => a.Id == id);
    }
}
