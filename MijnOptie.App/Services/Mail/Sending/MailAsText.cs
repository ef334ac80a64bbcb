using System.Text;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>A mail as plain text: each link on a line of its own, so that it can be pressed everywhere.</summary>
internal static class MailAsText
{
    public static string Write(MailBody body, MailFrame frame)
    {
        var text = new StringBuilder().AppendLine(body.Greeting);
        foreach (var paragraph in body.Paragraphs) text.AppendLine().AppendLine(paragraph);
        foreach (var line in body.List.IsDefault ? [] : body.List) Link(text, line);
        Link(text, body.Button);
        Link(text, body.Second);
        if (!body.Closing.IsDefaultOrEmpty) text.AppendLine();
        foreach (var line in body.Closing.IsDefault ? [] : body.Closing) text.AppendLine(line);
        text.AppendLine().AppendLine("-- ").AppendLine(frame.Sender).AppendLine(frame.Address);
        Link(text, frame.Statement);
        Link(text, frame.Stop);
        return text.ToString();
    }

    private static void Link(StringBuilder text, MailButton? link)
    {
        if (link is not null) text.AppendLine().Append(link.Text).AppendLine(":").AppendLine(link.Address.AbsoluteUri);
    }
}
