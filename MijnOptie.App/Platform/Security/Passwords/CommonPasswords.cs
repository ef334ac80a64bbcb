using System.Security.Cryptography;
using System.Text;

namespace MijnOptie.App.Platform.Security.Passwords;

/// <summary>
/// Passwords that many people use, from leaks; see <c>SOURCES.md</c>. Digits and marks around one hide nothing, and neither
/// does saying it twice: "Welkom2026!" and "welkomwelkom" are common too.
/// </summary>
internal sealed class CommonPasswords
{
    private const int HashBytes = 5;
    private const int ShortestWord = 4;
    private readonly byte[] hashes;

    public CommonPasswords()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("MijnOptie.App.Platform.Security.Passwords.common-passwords.bin")!;
        hashes = new byte[stream.Length];
        stream.ReadExactly(hashes);
    }

    /// <summary>How many passwords are known.</summary>
    public int Count => hashes.Length / HashBytes;

    public bool Contains(string password)
    {
        var text = password.ToLowerInvariant();
        var unit = Unit(text);
        return IsKnown(text) || IsKnown(Stem(text)) || (unit.Length < text.Length && (unit.Length < ShortestWord || IsKnown(unit) || IsKnown(Stem(unit))));
    }

    private static string Stem(string text)
    {
        var letters = text.AsSpan();
        while (letters.Length > 0 && !char.IsLetter(letters[0])) letters = letters[1..];
        while (letters.Length > 0 && !char.IsLetter(letters[^1])) letters = letters[..^1];
        return letters.ToString();
    }

    // The shortest part that makes the whole text when it is repeated; the text itself when there is none.
    private static string Unit(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && text.AsSpan(length).SequenceEqual(text.AsSpan(0, text.Length - length))) return text[..length];
        }
        return text;
    }

    private bool IsKnown(string text)
    {
        if (text.Length < ShortestWord) return false;
        Span<byte> full = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), full);
        var wanted = full[..HashBytes];
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = hashes.AsSpan(middle * HashBytes, HashBytes).SequenceCompareTo(wanted);
            if (order == 0) return true;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }
}
