using Microsoft.AspNetCore.Identity;

namespace MijnOptie.App.Platform.Security;

/// <summary>Spends the time that checking a password takes, for an address that has no account: time tells nothing.</summary>
internal sealed class DecoyPassword(IPasswordHasher<StaffAccount> hasher)
{
    private readonly StaffAccount nobody = new();
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(new StaffAccount(), Guid.NewGuid().ToString()));

    public void Verify(string password) => hasher.VerifyHashedPassword(nobody, hash.Value, password);
}
