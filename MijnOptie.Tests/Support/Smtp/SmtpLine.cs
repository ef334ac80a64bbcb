using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace MijnOptie.Tests.Support.Smtp;

/// <summary>One connection, line by line.</summary>
internal sealed class SmtpLine(Stream stream)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int at;
    private int filled;

    public async Task EncryptAsync(X509Certificate2 certificate, CancellationToken cancellationToken)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellationToken);
        stream = secure;
    }

    public async Task SayAsync(string text, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{text}\r\n"), cancellationToken);

    /// <summary>The next line without its end; null when the other side hung up.</summary>
    public async Task<string?> HearAsync(CancellationToken cancellationToken)
    {
        var heard = new MemoryStream();
        while (true)
        {
            if (at == filled)
            {
                (at, filled) = (0, await stream.ReadAsync(buffer, cancellationToken));
                if (filled == 0) return null;
            }
            var end = Array.IndexOf(buffer, (byte)'\n', at, filled - at);
            heard.Write(buffer, at, (end < 0 ? filled : end) - at);
            at = end < 0 ? filled : end + 1;
            if (end >= 0) return Encoding.UTF8.GetString(heard.ToArray()).TrimEnd('\r');
        }
    }
}
