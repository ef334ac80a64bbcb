using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Admission;

/// <summary>What is mailed about admission, in the language of the candidate.</summary>
internal sealed class AdmissionMails(IStringLocalizer<AdmissionTexts> texts, SiteLinks links)
{
    /// <summary>The cause of the mail about the refusal a candidate has now.</summary>
    public static string CauseOf(CandidateRow row) => string.Create(CultureInfo.InvariantCulture, $"admission {row.Id:N} {row.AdmissionAt.ToUnixTimeMilliseconds()}");

    public OutgoingMail Refused(CandidateRow row, string organisation, AdmissionRefusal reason, string? words) => Spoken.In(row.Language, () => Mail(row) with
    {
        Subject = texts["Mail.Refused.Subject", organisation],
        DedupeKey = CauseOf(row),
        Body = new MailBody(Greeting(row), Paragraphs(
            texts["Mail.Refused.What", organisation],
            reason == AdmissionRefusal.Other ? null : texts[$"Mail.Refused.{reason}", organisation].Value,
            string.IsNullOrWhiteSpace(words) ? null : texts["Mail.Refused.Words", organisation, words].Value,
            texts["Mail.Refused.Next"]))
        {
            Button = new MailButton(texts["Mail.Refused.Button"], links.To("/aanmelden")),
        },
    });

    public OutgoingMail AdmittedAfterAll(CandidateRow row, string organisation) => Spoken.In(row.Language, () => Mail(row) with
    {
        Subject = texts["Mail.Admitted.Subject", organisation],
        Body = new MailBody(Greeting(row), [texts["Mail.Admitted.What", organisation]]),
    });

    private static OutgoingMail Mail(CandidateRow row) => new()
    {
        Kind = MailKind.AdmissionDecision,
        To = EmailAddress.Parse(row.Email).Value,
        Language = row.Language == "en" ? "en" : "nl",
        Organisation = new OrganisationId(row.TenantId),
        Candidate = new CandidateId(row.Id),
        Subject = "",
        Body = new MailBody("", []),
    };

    private string Greeting(CandidateRow row) =>
        texts["Mail.Greeting", row.FirstName ?? ContactDetails.NameOf(row.Initials, row.FirstName, row.LastName)];

    private static ImmutableArray<string> Paragraphs(params ReadOnlySpan<string?> texts)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        foreach (var text in texts)
        {
            if (text is not null) paragraphs.Add(text);
        }
        return paragraphs.ToImmutable();
    }
}
