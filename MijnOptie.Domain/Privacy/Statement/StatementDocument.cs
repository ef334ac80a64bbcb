using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MijnOptie.Domain.Privacy;

/// <summary>The whole statement, in both languages.</summary>
/// <param name="Sections">Its sections, in order.</param>
public sealed record StatementDocument(ImmutableArray<StatementSection> Sections)
{
    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>SHA-256 over everything it says, in hexadecimal: two statements that say the same have the same one.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, Json)));
}
