using System.Security.Cryptography;

namespace MijnOptie.App.Services.Accounts;

/// <summary>Marks of an account that change with it: a new security stamp ends every sign-in of before.</summary>
internal static class AccountStamps
{
    private const int Characters = 40;

    public static string New() => RandomNumberGenerator.GetHexString(Characters);
}
