using System.Buffers.Text;
using System.Text;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>What stands in the link of a reset: whose it is, and the token of Identity, which changes of the account make void.</summary>
internal sealed record ResetCode(Guid Account, string Token)
{
    private const int MaximumLength = 1500;

    public static string Encode(string token) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(token));

    /// <returns>The code, or null for what is no link of ours.</returns>
    public static ResetCode? Parse(string? link) =>
        link is { Length: < MaximumLength } && link.Split('.') is [var id, var token] && Guid.TryParseExact(id, "N", out var account) && Base64Url.IsValid(token)
            ? new ResetCode(account, Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)))
            : null;

    /// <summary>Hides the token.</summary>
    public override string ToString() => nameof(ResetCode);
}
