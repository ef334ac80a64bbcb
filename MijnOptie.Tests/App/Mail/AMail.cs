using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.App.Mail;

/// <summary>A mail that is right, for tests to change.</summary>
internal static class AMail
{
    public const string Secret = "geheim-uit-de-link";

    public static EmailAddress Noor { get; } = EmailAddress.Parse("noor@denkbeeld.example").Value;

    public static OutgoingMail To(EmailAddress address, MailKind kind = MailKind.PasswordReset) => new()
    {
        Kind = kind,
        To = address,
        Language = "nl",
        Subject = "Kies een nieuw wachtwoord",
        Body = new MailBody("Dag Noor,", ["Je vroeg om een nieuw wachtwoord.", "Met de knop kies je het."])
        {
            Button = new MailButton("Kies een wachtwoord", new Uri($"{Support.TestApp.SiteAddress}/wachtwoord?code={Secret}")),
            Closing = ["Vroeg je dit niet? Dan hoef je niets te doen."],
        },
    };
}
