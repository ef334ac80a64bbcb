using System.Text.RegularExpressions;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.Tests.Support;
using MijnOptie.Tests.Support.Smtp;
using MimeKit;

namespace MijnOptie.Tests.App.Mail;

public sealed partial class MailTextTests
{
    [Theory]
    [InlineData("nl", "Hoe we met je gegevens omgaan")]
    [InlineData("en", "How we handle your data")]
    public async Task Given_a_mail_When_it_arrives_Then_text_and_html_say_the_same_and_fetch_nothing(string language, string words)
    {
        var mail = await SentAsync(AMail.To(AMail.Noor) with { Language = language });
        var (text, html) = (mail.TextBody!, mail.HtmlBody!);

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Contains($"lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", html, StringComparison.Ordinal);
        Assert.Equal(LinksIn(text), LinksIn(html));
        Assert.Contains($"https://mijn-optie.example/wachtwoord?code={AMail.Secret}", LinksIn(text));
        Assert.DoesNotMatch("<(img|script|link|iframe)|url\\(|src=", html);
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal(2, Assert.IsType<MultipartAlternative>(mail.Body).Count);
        Assert.Null(mail.Headers[HeaderId.ListUnsubscribe]);
    }

    [Fact]
    public async Task Given_words_that_look_like_markup_When_they_arrive_Then_they_are_words()
    {
        var mail = AMail.To(AMail.Noor);
        var sent = await SentAsync(mail with
        {
            Subject = "Plek <b>bij</b> ons & meer",
            Body = mail.Body with { Greeting = "Dag <script>alert(1)</script>,", Paragraphs = ["Regel één\nregel \"twee\" & <i>drie</i>"] },
        });

        Assert.Equal("Plek <b>bij</b> ons & meer", sent.Subject);
        Assert.Contains("Dag <script>alert(1)</script>,", sent.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", sent.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", sent.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("<br>regel", sent.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_mail_that_can_be_stopped_When_it_arrives_Then_a_mail_program_can_stop_it_with_one_click()
    {
        var stop = new Uri($"{TestApp.SiteAddress}/herinnering/openen/stoppen?sleutel=x");
        var mail = await SentAsync(AMail.To(AMail.Noor) with { Unsubscribe = stop });

        Assert.Equal($"<{stop}>", mail.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Contains(stop.AbsoluteUri, mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_the_colours_of_mail_When_compared_with_the_tokens_Then_each_is_one_of_them()
    {
        var tokens = File.ReadAllText(Repository.Path("MijnOptie.App", "wwwroot", "css", "tokens.css"));
        var used = Colour().Matches($"{MailColours.Page}{MailColours.Sheet}{MailColours.Button}{MailColours.Link}{MailColours.Foot}{MailColours.Style}").Select(m => m.Value).Distinct().ToList();

        Assert.True(used.Count > 8);
        Assert.All(used, colour => Assert.Contains(colour, tokens, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Given_no_mail_server_When_mail_is_sent_Then_it_is_a_file_that_can_be_read()
    {
        await using var outbox = await AnOutbox.ForAsync(null);
        await outbox.AddAsync(2);
        await outbox.DrainAsync();

        var folder = (MailFolder)outbox.App.Services.GetService(typeof(MailFolder))!;
        var names = folder.Names();
        Assert.Equal(2, names.Count);
        var mail = await folder.ReadAsync(names[0], TestContext.Current.CancellationToken);
        Assert.Equal("Kies een nieuw wachtwoord", mail!.Subject);
        Assert.Null(await folder.ReadAsync("../../appsettings", TestContext.Current.CancellationToken));
    }

    private static async Task<MimeMessage> SentAsync(OutgoingMail mail)
    {
        await using var server = new SmtpServerDouble();
        await using var outbox = await AnOutbox.ForAsync(server);
        await outbox.AddAsync(mail);
        await outbox.DrainAsync();
        return Assert.Single(server.Received).Parse();
    }

    private static List<string> LinksIn(string text) => [.. Link().Matches(text).Select(m => m.Value.Replace("&amp;", "&", StringComparison.Ordinal)).Distinct()];

    [GeneratedRegex("https?://[^\\s\"<>]+")]
    private static partial Regex Link();

    [GeneratedRegex("#[0-9A-Fa-f]{6}")]
    private static partial Regex Colour();
}
