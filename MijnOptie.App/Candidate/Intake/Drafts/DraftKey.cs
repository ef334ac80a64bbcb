using System.Buffers.Text;
using System.Security.Cryptography;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>
/// What opens a draft: its id, and the hash of the secret in the cookie of the one browser it belongs to. Both follow from
/// that secret, so that two tabs make one draft; the secret itself is never stored, and never leaves the request.
/// </summary>
/// <param name="Id">Id of the draft.</param>
/// <param name="TokenHash">SHA-256 of the secret, in hexadecimal.</param>
internal sealed record DraftKey(Guid Id, string TokenHash)
{
    private const int TokenBytes = 32;

    /// <summary>A fresh secret of 256 bits, as a cookie holds it.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>The key of a secret; null for what is no secret of ours.</summary>
    public static DraftKey? Of(string? token)
    {
        if (token is null || token.Length != Base64Url.GetEncodedLength(TokenBytes)
            || !Base64Url.IsValid(token, out var bytes) || bytes != TokenBytes) return null;
        var secret = Base64Url.DecodeFromChars(token);
        return new DraftKey(new Guid(HMACSHA256.HashData(secret, "draft id"u8).AsSpan(0, 16)), Convert.ToHexString(SHA256.HashData(secret)));
    }

    /// <summary>The number by which staff can find what was sent: the start of the id, in two parts.</summary>
    public string Reference => Id.ToString("N")[..8].ToUpperInvariant().Insert(4, "-");

    /// <summary>Hides the hash.</summary>
    public override string ToString() => $"Draft {Id}";
}
