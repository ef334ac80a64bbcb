using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>
/// Remembers for a quarter of an hour that someone gave the right password, while the second step is taken. It opens
/// nothing but that step, and is worth nothing once the account's credentials change.
/// </summary>
internal sealed class HalfwayCookie(UserManager<StaffAccount> users)
{
    public const string Scheme = "mijnoptie-halfway";
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
    private const string Stamp = "stamp";
    private const string Attempt = "attempt";

    public static Task SetAsync(HttpContext http, StaffAccount account, Guid attempt) => http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new Claim(Stamp, account.SecurityStamp ?? ""),
            new Claim(Attempt, attempt.ToString()),
        ],
        Scheme)));

    /// <summary>The account that is halfway in this browser; null when there is none.</summary>
    public async Task<Halfway?> FindAsync(HttpContext http)
    {
        if ((await http.AuthenticateAsync(Scheme)).Principal is not { } user
            || user.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id
            || !Guid.TryParse(user.FindFirstValue(Attempt), out var attempt)
            || await users.FindByIdAsync(id) is not { ClosedAt: null } account
            || account.SecurityStamp != user.FindFirstValue(Stamp)) return null;
        return new Halfway(account, attempt);
    }

    public static Task ForgetAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
