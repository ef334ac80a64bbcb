using System.Text;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Files;

/// <summary>Makes text of the bytes of a file: UTF-8 or UTF-16 with or without a mark, else Windows-1252 as Excel writes it.</summary>
internal static class FileText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>The text, or the error <c>Import.Empty</c>, <c>Import.Spreadsheet</c>, <c>Import.Binary</c> or <c>Import.Encoding</c>.</returns>
    public static Result<string> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0) return new Error("Import.Empty");
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return new Error("Import.Spreadsheet");
        if (!Strict(bytes).TryGet(out var text, out var error)) return error;
        if (string.IsNullOrWhiteSpace(text)) return new Error("Import.Empty");
        return IsBinary(text) ? new Error("Import.Binary") : text;
    }

    private static Result<string> Strict(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Utf8.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
            if (bytes.StartsWith(Utf16.Preamble)) return Utf16.GetString(bytes[2..]);
            if (bytes.StartsWith(Utf16BigEndian.Preamble)) return Utf16BigEndian.GetString(bytes[2..]);
            if (Zeros(bytes, 1) > Zeros(bytes, 0) * 8 && Zeros(bytes, 1) > Math.Min(bytes.Length, 4096) / 5) return Utf16.GetString(bytes);
            if (Zeros(bytes, 0) > Zeros(bytes, 1) * 8 && Zeros(bytes, 0) > Math.Min(bytes.Length, 4096) / 5) return Utf16BigEndian.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return new Error("Import.Encoding");
        }
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    // In UTF-16 every other byte of Western text is zero.
    private static int Zeros(ReadOnlySpan<byte> bytes, int offset)
    {
        var count = 0;
        for (var at = offset; at < Math.Min(bytes.Length, 4096); at += 2) count += bytes[at] == 0 ? 1 : 0;
        return count;
    }

    // A stray control character is reported with its row; a file full of them is no text.
    private static bool IsBinary(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096));
        var odd = 0;
        foreach (var c in start) odd += char.IsControl(c) && c is not ('\t' or '\r' or '\n') ? 1 : 0;
        return odd * 20 > start.Length;
    }
}
