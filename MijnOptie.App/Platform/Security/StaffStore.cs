using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Platform.Security;

/// <summary>Identity's store, but for recovery codes: those it would keep as they are, and here only their hashes lie.</summary>
internal sealed class StaffStore(AppDbContext context, IdentityErrorDescriber? describer = null)
    : UserStore<StaffAccount, IdentityRole<Guid>, AppDbContext, Guid>(context, describer)
{
    private const string Provider = "[AspNetUserStore]";
    private const string Name = "RecoveryCodes";

    public override Task ReplaceCodesAsync(StaffAccount user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, Provider, Name, RecoveryCodes.Seal(recoveryCodes), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(StaffAccount user, string code, CancellationToken cancellationToken)
    {
        if (RecoveryCodes.Without(await GetTokenAsync(user, Provider, Name, cancellationToken), code) is not { } rest) return false;
        await SetTokenAsync(user, Provider, Name, rest, cancellationToken);
        return true;
    }

    public override async Task<int> CountCodesAsync(StaffAccount user, CancellationToken cancellationToken) =>
        RecoveryCodes.Count(await GetTokenAsync(user, Provider, Name, cancellationToken));
}
