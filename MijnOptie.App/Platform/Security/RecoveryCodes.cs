using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// How recovery codes are kept: a salt for the set, and of each code what a slow hash makes of it. Whoever reads the
/// database cannot sign in with it. Written as <c>rounds;salt;hash;hash...</c>, so that a set stays readable when the rounds go up.
/// </summary>
internal static class RecoveryCodes
{
    private const int Rounds = 210_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    public static string Seal(IEnumerable<string> codes)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return string.Join(';', [Rounds.ToString(CultureInfo.InvariantCulture), Convert.ToBase64String(salt), .. codes.Select(code => Hash(code, salt, Rounds))]);
    }

    /// <summary>How many codes are left.</summary>
    public static int Count(string? stored) => Parts(stored) is { } parts ? parts.Length - 2 : 0;

    /// <summary>The set without the code; null when the code is not in it.</summary>
    public static string? Without(string? stored, string code)
    {
        if (Parts(stored) is not { } parts) return null;
        var hash = Hash(code, Convert.FromBase64String(parts[1]), int.Parse(parts[0], CultureInfo.InvariantCulture));
        var rest = parts[2..].Where(known => !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(known), Encoding.ASCII.GetBytes(hash))).ToList();
        return rest.Count == parts.Length - 2 ? null : string.Join(';', [.. parts[..2], .. rest]);
    }

    private static string[]? Parts(string? stored) => stored?.Split(';') is { Length: >= 2 } parts ? parts : null;

    private static string Hash(string code, byte[] salt, int rounds) =>
        Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(Plain(code), salt, rounds, HashAlgorithmName.SHA512, HashBytes));

    // Read back from paper: case, spaces and the dash do not matter.
    private static string Plain(string code) => new([.. code.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
}
