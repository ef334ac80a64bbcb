using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is stored of a candidate's own way to the data: links, and what the person did with the data.</summary>
internal static class CandidateAccessFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        .. Short("OneTimeLinks", PersonalDataCategory.Credentials, "TokenHash", "AddressHash"),
        .. Short("OneTimeLinks", PersonalDataCategory.Course, "Id", "Purpose", "OrganisationId", "CandidateId", "CreatedAt", "ExpiresAt", "UsedAt"),
        .. Short("PortalSessions", PersonalDataCategory.Credentials, "TokenHash"),
        .. Short("PortalSessions", PersonalDataCategory.Course, "Id", "OrganisationId", "CandidateId", "IsShown", "StartedAt", "ExpiresAt", "DownloadUntil"),
        .. Short("PortalCodes", PersonalDataCategory.Credentials, "SessionHash", "CodeHash"),
        .. Short("PortalCodes", PersonalDataCategory.Course, "Id", "CandidateId", "Act", "CreatedAt", "ExpiresAt", "Tries", "UsedAt"),
        .. Asked(PersonalDataCategory.Contact, "Email"),
        .. Asked(PersonalDataCategory.Course, "Id", "Language", "AskedAt"),
        .. new[] { "Id", "TenantId", "CandidateId" }.Select(column => Course(column, null)),
        Course("Kind", new DisplayName("Wat je deed", "What you did")),
        Course("At", new DisplayName("Wanneer je het deed", "When you did it")),
    ];

    private static IEnumerable<PersonalField> Short(string table, PersonalDataCategory category, params string[] columns) => columns.Select(column =>
        new PersonalField(table, column, category, ProcessingPurpose.Security, LawfulBasis.Agreement, RetentionRule.UntilUsedOrExpired,
            Audience.None, DataSource.Application, null));

    // Who asks is not known yet, and may be nobody we know.
    private static IEnumerable<PersonalField> Asked(PersonalDataCategory category, params string[] columns) =>
        Short("LinkRequests", category, columns).Select(field => field with { Subject = DataSubject.Contact });

    private static PersonalField Course(string column, DisplayName? name) =>
        new("CandidateEvents", column, PersonalDataCategory.Course, ProcessingPurpose.Accountability, LawfulBasis.Agreement,
            RetentionRule.OneYearAfterEntry, Audience.PrivacyOfficer, DataSource.Application, name);
}
