using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>
/// Reads a file line by line without holding it in memory. UTF-8 with or without a mark, or Windows-1252: the first line with a letter
/// outside ASCII decides, because text in Windows-1252 is as good as never valid UTF-8.
/// </summary>
internal static class TextLines
{
    /// <summary>Longest line, in bytes.</summary>
    public const int MaximumLength = 64 * 1024;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static async IAsyncEnumerable<TextLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            var decoder = new Decoder();
            var (number, tooLong, completed) = (0, false, false);
            while (!completed)
            {
                var result = await reader.ReadAsync(cancellationToken);
                var buffer = result.Buffer;
                completed = result.IsCompleted;
                while (NextLine(ref buffer, completed) is { } bytes)
                {
                    number++;
                    yield return tooLong || bytes.Length > MaximumLength ? new TextLine(number, null, "Duo.LineTooLong") : decoder.Decode(number, bytes);
                    tooLong = false;
                }
                if (buffer.Length > MaximumLength)
                {
                    tooLong = true;
                    buffer = buffer.Slice(buffer.End);
                }
                reader.AdvanceTo(buffer.Start, buffer.End);
            }
            if (tooLong) yield return new TextLine(number + 1, null, "Duo.LineTooLong");
        }
        finally
        {
            await reader.CompleteAsync();
        }
    }

    private static byte[]? NextLine(ref ReadOnlySequence<byte> buffer, bool completed)
    {
        ReadOnlySequence<byte> line;
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
        }
        else if (completed && !buffer.IsEmpty)
        {
            line = buffer;
            buffer = buffer.Slice(buffer.End);
        }
        else
        {
            return null;
        }
        var bytes = line.ToArray();
        return bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
    }

    private sealed class Decoder
    {
        private Encoding? encoding;

        public TextLine Decode(int number, ReadOnlySpan<byte> bytes)
        {
            if (number == 1 && bytes.StartsWith(Encoding.UTF8.Preamble))
            {
                encoding = StrictUtf8;
                bytes = bytes[Encoding.UTF8.Preamble.Length..];
            }
            if (bytes.Contains((byte)0)) return new TextLine(number, null, "Duo.Encoding"); // UTF-16, or no text at all
            if (Ascii.IsValid(bytes)) return new TextLine(number, Encoding.ASCII.GetString(bytes), null);
            try
            {
                var text = (encoding ?? StrictUtf8).GetString(bytes);
                encoding ??= StrictUtf8;
                return new TextLine(number, text, null);
            }
            catch (DecoderFallbackException) when (encoding is null)
            {
                encoding = Windows1252;
                return new TextLine(number, encoding.GetString(bytes), null);
            }
            catch (DecoderFallbackException)
            {
                return new TextLine(number, null, "Duo.Encoding");
            }
        }
    }
}
