using Microsoft.AspNetCore.Identity;

namespace MijnOptie.App.Platform.Security;

/// <summary>Makes sure the roles exist before anyone signs in.</summary>
internal sealed class RolesAtStart(IServiceScopeFactory scopes)
{
    public async Task RunAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        foreach (var role in Roles.All.Order(StringComparer.Ordinal))
        {
            if (!await roles.RoleExistsAsync(role)) await roles.CreateAsync(new IdentityRole<Guid>(role));
        }
    }
}
