using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Candidates.Freshness;

/// <summary>The words of a reminder, in the language of the person.</summary>
internal sealed class ReminderMails(IStringLocalizer<FreshnessTexts> texts, Formats formats, SiteLinks links)
{
    /// <param name="scope">The organisation that holds the data.</param>
    /// <param name="organisation">Its name; null for the pool.</param>
    /// <param name="person">To whom.</param>
    /// <param name="kind">Which reminder.</param>
    /// <param name="token">The secret of its links.</param>
    public OutgoingMail Write(TenantScope scope, string? organisation, AgeingPerson person, ReminderKind kind, string token)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = person.Language == "en" ? PageCultures.English : PageCultures.Dutch;
        try
        {
            var deletion = kind is ReminderKind.Deletion30 or ReminderKind.Deletion7;
            return new OutgoingMail
            {
                Kind = deletion ? MailKind.DeletionReminder : MailKind.FreshnessCheck,
                To = person.Email,
                Language = person.Language,
                Subject = deletion ? texts["Mail.Deletion.Subject", LastDay(person)] : texts["Mail.Fresh.Subject"],
                Body = deletion ? Deletion(organisation, person, token) : Fresh(organisation, person, token),
                Organisation = scope.Organisation,
                Candidate = person.Id,
                Unsubscribe = ReminderLinks.ToStop(links, token),
                DedupeKey = string.Create(CultureInfo.InvariantCulture, $"reminder {person.Id} {kind} {person.EnteredAt.UtcTicks}"),
            };
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private MailBody Fresh(string? organisation, AgeingPerson person, string token) => new(texts["Mail.Greeting", person.Name],
    [
        texts["Mail.Fresh.What", formats.Date(person.EnteredAt)],
        organisation is null ? texts["Mail.Fresh.Why.Pool"] : texts["Mail.Fresh.Why", organisation],
    ])
    {
        Button = new MailButton(texts["Mail.Fresh.Button"], ReminderLinks.ToPage(links, token)),
        Second = new MailButton(texts["Mail.Erase"], ReminderLinks.ToErase(links, token)),
        Closing = [texts["Mail.Fresh.Nothing", LastDay(person)]],
    };

    private MailBody Deletion(string? organisation, AgeingPerson person, string token) => new(texts["Mail.Greeting", person.Name],
    [
        texts["Mail.Deletion.What", formats.Date(person.EnteredAt), LastDay(person)],
        organisation is null ? texts["Mail.Deletion.Why.Pool"] : texts["Mail.Deletion.Why", organisation],
    ])
    {
        Button = new MailButton(texts["Mail.Deletion.Button"], ReminderLinks.ToPage(links, token)),
        Second = new MailButton(texts["Mail.Erase"], ReminderLinks.ToErase(links, token)),
        Closing = [texts["Mail.Deletion.Nothing", LastDay(person)]],
    };

    private string LastDay(AgeingPerson person) => formats.Date(CandidateReminders.KeptUntil(person.EnteredAt));
}
