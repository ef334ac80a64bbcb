using Microsoft.AspNetCore.Identity;

namespace MijnOptie.App.Platform.Security;

/// <summary>Checks a password. An address without an account costs the very same hash as one with: time tells nothing.</summary>
internal sealed class PasswordCheck(IPasswordHasher<StaffAccount> hasher)
{
    private readonly StaffAccount nobody = new();
    private readonly Lazy<string> decoy = new(() => hasher.HashPassword(new StaffAccount(), Guid.NewGuid().ToString()));

    public PasswordVerificationResult Verify(StaffAccount? account, string password)
    {
        var result = hasher.VerifyHashedPassword(account ?? nobody, account?.PasswordHash ?? decoy.Value, password);
        return account?.PasswordHash is null ? PasswordVerificationResult.Failed : result;
    }
}
