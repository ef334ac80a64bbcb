using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>What is mailed about an account, in the language of the person it is about.</summary>
internal sealed class AccountMails(IStringLocalizer<AccountsTexts> texts, Formats formats, SiteLinks links)
{
    public OutgoingMail Invitation(StaffAccount account, string? organisation, Secret secret, DateTimeOffset expiresAt) => Spoken.In(account.Language, () => Mail(account, MailKind.AccountInvitation) with
    {
        Subject = texts["Mail.Invitation.Subject"],
        UsefulUntil = expiresAt,
        Body = new MailBody(texts["Mail.Greeting", account.DisplayName],
        [
            organisation is null ? texts["Mail.Invitation.What.Own"] : texts["Mail.Invitation.What", organisation],
            texts["Mail.Invitation.How"],
        ])
        {
            Button = new MailButton(texts["Mail.Invitation.Button"], links.To(Invitations.AddressOf(secret))),
            Closing = [texts["Mail.Invitation.Until", formats.DateAndTime(expiresAt)], texts["Mail.Invitation.NotYou"]],
        },
    });

    public OutgoingMail Closed(StaffAccount account, AccountClosure reason) => Spoken.In(account.Language, () => Mail(account, MailKind.AccountNotice) with
    {
        Subject = texts["Mail.Closed.Subject"],
        Body = new MailBody(texts["Mail.Greeting", account.DisplayName], [texts[$"Mail.Closed.What.{reason}"], texts["Mail.Closed.Ask"]]),
    });

    public OutgoingMail Reopened(StaffAccount account) => Spoken.In(account.Language, () => Mail(account, MailKind.AccountNotice) with
    {
        Subject = texts["Mail.Reopened.Subject"],
        Body = new MailBody(texts["Mail.Greeting", account.DisplayName], [texts["Mail.Reopened.What"], texts["Mail.Closed.Ask"]]),
    });

    private static OutgoingMail Mail(StaffAccount account, MailKind kind) => new()
    {
        Kind = kind,
        To = EmailAddress.Parse(account.Email).Value,
        Language = account.Language,
        Organisation = account.OrganisationId is { } organisation ? new OrganisationId(organisation) : null,
        Account = account.Id,
        Subject = "",
        Body = new MailBody("", []),
    };
}
