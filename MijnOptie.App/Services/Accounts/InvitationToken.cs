using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MijnOptie.App.Services.Accounts;

/// <summary>The secret of an invitation: 256 random bits, written so that it fits an address. Only its hash is stored.</summary>
internal sealed record InvitationToken
{
    private const int Bytes = 32;
    private const int Characters = 43;

    private InvitationToken(string value) => Value = value;

    public string Value { get; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public string Hash => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(Value)));

    public static InvitationToken Create() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <returns>The token, or null when the text cannot be one.</returns>
    public static InvitationToken? Parse(string? text) =>
        text is { Length: Characters } && Base64Url.IsValid(text) ? new InvitationToken(text) : null;

    /// <summary>Hides the secret.</summary>
    public override string ToString() => "***";
}
