using System.Net;
using System.Text;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>
/// A mail as simple HTML: one column, our colours in light and dark, nothing fetched. Everything a person or an organisation
/// wrote is text here and never markup.
/// </summary>
internal static class MailAsHtml
{
    public static string Write(string subject, MailBody body, MailFrame frame)
    {
        var html = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"").Append(frame.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n")
            .Append("<title>").Append(Safe(subject)).Append("</title>\n<style>").Append(MailColours.Style).Append("</style>\n</head>\n")
            .Append("<body class=\"page\" style=\"").Append(MailColours.Page).Append("\">\n<div class=\"sheet\" dir=\"auto\" style=\"").Append(MailColours.Sheet).Append("\">\n");
        Paragraph(html, body.Greeting);
        foreach (var paragraph in body.Paragraphs) Paragraph(html, paragraph);
        if (!body.List.IsDefaultOrEmpty) List(html, body.List);
        if (body.Button is { } button)
            html.Append("<p style=\"margin:28px 0\"><a class=\"button\" style=\"").Append(MailColours.Button).Append("\" href=\"").Append(Safe(button.Address.AbsoluteUri)).Append("\">").Append(Safe(button.Text)).Append("</a></p>\n");
        if (body.Second is { } second) html.Append("<p style=\"margin:0 0 20px\">").Append(Link(second)).Append("</p>\n");
        foreach (var line in body.Closing.IsDefault ? [] : body.Closing) Paragraph(html, line);
        html.Append("</div>\n<div class=\"foot\" style=\"").Append(MailColours.Foot).Append("\">\n")
            .Append("<p style=\"margin:0 0 6px\">").Append(Safe(frame.Sender)).Append("<br>").Append(Safe(frame.Address)).Append("</p>\n")
            .Append("<p style=\"margin:0\">").Append(Link(frame.Statement));
        if (frame.Stop is { } stop) html.Append("<br>").Append(Link(stop));
        return html.Append("</p>\n</div>\n</body>\n</html>\n").ToString();
    }

    private static void List(StringBuilder html, IEnumerable<MailButton> lines)
    {
        html.Append("<ul style=\"margin:0 0 20px;padding-left:20px\">\n");
        foreach (var line in lines) html.Append("<li style=\"margin:0 0 10px\">").Append(Link(line)).Append("</li>\n");
        html.Append("</ul>\n");
    }

    private static void Paragraph(StringBuilder html, string text) =>
        html.Append("<p style=\"margin:0 0 20px\">").Append(Safe(text).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p>\n");

    private static string Link(MailButton link) => $"<a class=\"link\" style=\"{MailColours.Link}\" href=\"{Safe(link.Address.AbsoluteUri)}\">{Safe(link.Text)}</a>";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
