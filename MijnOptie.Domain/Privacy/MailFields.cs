using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is stored of a mail: what it says until it is sent, that it was sent for thirty days.</summary>
internal static class MailFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Said("ToAddress", "Mail naar", "Mail to"),
        Said("Subject", "Onderwerp van de mail", "Subject of the mail"),
        Said("Body", "Wat de mail zegt", "What the mail says") with { Content = FieldContent.FreeText },
        Said("Unsubscribe", null, null),
        Kept("Id", null, null),
        Kept("Kind", "Soort mail", "Kind of mail"),
        Kept("Language", "Taal van de mail", "Language of the mail"),
        Kept("OrganisationId", null, null),
        Kept("CandidateId", null, null),
        Kept("AccountId", null, null),
        Kept("DedupeKey", null, null),
        Kept("MessageId", null, null),
        Kept("State", "Wat ervan kwam", "What came of it"),
        Kept("Attempts", null, null),
        Kept("CreatedAt", "Mail gemaakt op", "Mail made on"),
        Kept("DueAt", null, null),
        Kept("UsefulUntil", null, null),
        Kept("EndedAt", "Mail verstuurd op", "Mail sent on") with { Clock = RetentionClock.Sent },
        Kept("ReplyCode", null, null),
        Kept("Fault", null, null),
    ];

    /// <summary>The columns by which instances of the application divide the work.</summary>
    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } =
    [
        new("OutboxMails", "LeaseId", "Which instance is sending it."),
        new("OutboxMails", "LeaseUntil", "How long that instance may."),
    ];

    private static PersonalField Said(string column, string? dutch, string? english) =>
        Field(column, PersonalDataCategory.Contact, RetentionRule.UntilSent, dutch, english);

    private static PersonalField Kept(string column, string? dutch, string? english) =>
        Field(column, PersonalDataCategory.Course, RetentionRule.ThirtyDaysAfterSending, dutch, english);

    private static PersonalField Field(string column, PersonalDataCategory category, RetentionRule retention, string? dutch, string? english) =>
        new("OutboxMails", column, category, ProcessingPurpose.SendingMail, LawfulBasis.Agreement, retention, Audience.Administrator,
            DataSource.Application, dutch is null || english is null ? null : new DisplayName(dutch, english));
}
