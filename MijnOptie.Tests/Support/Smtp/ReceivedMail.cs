using System.Text;
using MimeKit;

namespace MijnOptie.Tests.Support.Smtp;

/// <summary>A mail as the server got it.</summary>
internal sealed record ReceivedMail(string Recipient, string Text)
{
    public string MessageId { get; } = Text.Split('\n').First(line => line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase))[11..].Trim();

    public MimeMessage Parse() => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(Text)));
}
