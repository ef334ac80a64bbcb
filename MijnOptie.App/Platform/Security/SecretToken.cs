using System.Buffers.Text;
using System.Security.Cryptography;

namespace MijnOptie.App.Platform.Security;

/// <summary>A secret of 256 bits that a browser holds. The database knows its hash alone.</summary>
internal static class SecretToken
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 in hexadecimal; null for what is no secret of ours.</summary>
    public static string? HashOf(string? token) =>
        token?.Length == Base64Url.GetEncodedLength(Bytes) && Base64Url.IsValid(token, out var bytes) && bytes == Bytes
            ? Convert.ToHexString(SHA256.HashData(Base64Url.DecodeFromChars(token)))
            : null;
}
