using System.Buffers.Text;
using System.Security.Cryptography;

namespace MijnOptie.App.Platform.Security;

/// <summary>A secret of 256 bits that its holder alone knows, in a cookie or a mail. What we keep of it is its hash.</summary>
internal sealed class Secret
{
    /// <summary>Length of <see cref="Hash"/>, in characters.</summary>
    public const int HashLength = 64;

    private const int Bytes = 32;
    private readonly byte[] bytes;

    private Secret(byte[] bytes) => this.bytes = bytes;

    /// <summary>As a cookie or an address holds it.</summary>
    public string Token => Base64Url.EncodeToString(bytes);

    /// <summary>SHA-256, in hexadecimal.</summary>
    public string Hash => Convert.ToHexString(SHA256.HashData(bytes));

    public static Secret New() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The secret of a token; null for what is no token of ours.</summary>
    public static Secret? Parse(string? token) =>
        token is not null && token.Length == Base64Url.GetEncodedLength(Bytes) && Base64Url.IsValid(token, out var length) && length == Bytes
            ? new Secret(Base64Url.DecodeFromChars(token))
            : null;

    /// <summary>Something that follows from the secret and cannot be had without it.</summary>
    public byte[] Derive(ReadOnlySpan<byte> from) => HMACSHA256.HashData(bytes, from);

    /// <summary>Hides the secret.</summary>
    public override string ToString() => "***";
}
