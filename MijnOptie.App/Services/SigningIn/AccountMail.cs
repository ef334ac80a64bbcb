using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>Mail to a member of staff about signing in, in the language the person chose.</summary>
internal sealed class AccountMail(
    DataContexts contexts, Outbox outbox, SiteLinks site, BrowserName browsers, Formats formats, IStringLocalizer<SigningInTexts> texts, TimeProvider time)
{
    public const string ResetPath = "/Identity/Account/ResetPassword";
    private const string ForgotPath = "/Identity/Account/ForgotPassword";

    /// <summary>"Was this you?"</summary>
    public void AddNewDevice(AppDbContext context, StaffAccount account, ClientTrace client, DateTimeOffset at) => Add(context, account, () => new Letter(
        MailKind.AccountNotice,
        texts["Mail.NewDevice.Subject"],
        [
            texts["Mail.NewDevice.What"],
            $"{texts["Mail.NewDevice.When", formats.DateAndTime(at)].Value}\n{texts["Mail.NewDevice.Device", browsers.Of(client.UserAgent)].Value}\n{texts["Mail.NewDevice.From", client.IpAddress ?? "-"].Value}",
            texts["Mail.NewDevice.You"],
            texts["Mail.NotYou"],
        ],
        new MailButton(texts["Mail.NotYou.Button"], site.To(ForgotPath))));

    /// <summary>Something changed in how the person signs in.</summary>
    public async Task TellAsync(StaffAccount account, AccountChange change, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        Add(context, account, () => new Letter(
            MailKind.AccountNotice,
            texts[$"Mail.Change.{change}.Subject"],
            [texts[$"Mail.Change.{change}", formats.DateAndTime(time.GetUtcNow())], texts["Mail.NotYou"]],
            new MailButton(texts["Mail.NotYou.Button"], site.To(ForgotPath))));
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The link to choose a new password. It works once, and for as long as is said.</summary>
    public void AddReset(AppDbContext context, StaffAccount account, string code, DateTimeOffset until, string dedupeKey) => Add(context, account, () => new Letter(
        MailKind.PasswordReset,
        texts["Mail.Reset.Subject"],
        [texts["Mail.Reset.What"], texts["Mail.Reset.Until", formats.DateAndTime(until)], texts["Mail.Reset.NotYou"]],
        new MailButton(texts["Mail.Reset.Button"], site.To($"{ResetPath}?code={account.Id:N}.{code}")))
    {
        DedupeKey = dedupeKey,
        Until = until,
    });

    private void Add(AppDbContext context, StaffAccount account, Func<Letter> write)
    {
        if (!EmailAddress.TryParse(account.Email, out var to)) return;
        outbox.Add(context, Spoken.In(account.Language, () =>
        {
            var letter = write();
            return new OutgoingMail
            {
                Kind = letter.Kind,
                To = to,
                Language = account.Language,
                Subject = letter.Subject,
                Body = new MailBody(texts["Mail.Greeting", account.DisplayName], [.. letter.Paragraphs]) { Button = letter.Button },
                Account = account.Id,
                DedupeKey = letter.DedupeKey,
                UsefulUntil = letter.Until,
            };
        }));
    }

    private sealed record Letter(MailKind Kind, string Subject, string[] Paragraphs, MailButton Button)
    {
        public string? DedupeKey { get; init; }

        public DateTimeOffset? Until { get; init; }
    }
}
