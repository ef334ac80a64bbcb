using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace MijnOptie.App.Platform.Security.Passwords;

/// <summary>
/// What a password must be: long enough, and not one that others guess. No rules about which characters: those make
/// passwords that people forget and machines guess.
/// </summary>
internal sealed class PasswordRules(CommonPasswords common) : IPasswordValidator<StaffAccount>
{
    /// <summary>Fewest characters.</summary>
    public const int Minimum = 12;

    /// <summary>Fewest characters for whoever keeps accounts of others.</summary>
    public const int MinimumOfAdministrators = 15;

    /// <summary>Most characters.</summary>
    public const int Maximum = 128;

    private const int ShortestName = 4;
    private static readonly string[] OurNames = ["mijnoptie", "mijn-optie", "mijn optie"];
    private static readonly char[] Separators = [' ', '-', '.', '_', '+', '@', '\''];

    /// <summary>Fewest characters for someone with these roles.</summary>
    public static int MinimumFor(IEnumerable<string> roles) => roles.Any(role => role is Roles.Administrator or Roles.OrganisationAdministrator) ? MinimumOfAdministrators : Minimum;

    /// <returns>Success, or one error with the code <c>TooShort</c>, <c>TooLong</c>, <c>OwnName</c> or <c>Common</c>.</returns>
    public async Task<IdentityResult> ValidateAsync(UserManager<StaffAccount> manager, StaffAccount user, string? password)
    {
        var text = password ?? "";
        var length = new StringInfo(text).LengthInTextElements;
        if (length < MinimumFor(await manager.GetRolesAsync(user))) return Refuse("TooShort");
        if (text.Length > Maximum) return Refuse("TooLong");
        if (HoldsName(user, text)) return Refuse("OwnName");
        return common.Contains(text) || OurNames.Any(name => Holds(text, name)) ? Refuse("Common") : IdentityResult.Success;
    }

    private static bool HoldsName(StaffAccount user, string password) =>
        user.DisplayName.Split(Separators).Concat((user.Email ?? "").Split('@')[0].Split(Separators))
            .Where(part => part.Length >= ShortestName).Any(part => Holds(password, part));

    private static bool Holds(string password, string part) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(password, part, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private static IdentityResult Refuse(string code) => IdentityResult.Failed(new IdentityError { Code = code, Description = code });
}
