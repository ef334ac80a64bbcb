using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>The log of what staff did with data of people: it makes rightful use provable (AVG art. 5 lid 2 and art. 32).</summary>
internal static class AuditFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Field("Id", PersonalDataCategory.Identity, null),
        Field("TenantId", PersonalDataCategory.Identity, null),
        Field("SubjectId", PersonalDataCategory.Identity, null) with { IdOf = DataSubject.Candidate },
        Field("AboutId", PersonalDataCategory.Identity, null) with { IdOf = DataSubject.Candidate },
        Field("At", PersonalDataCategory.Course, new DisplayName("Wanneer iemand iets met je gegevens deed", "When someone did something with your data")) with { Clock = RetentionClock.Recorded },
        Field("AccountId", PersonalDataCategory.Identity, new DisplayName("Wie iets met je gegevens deed", "Who did something with your data")),
        Field("Act", PersonalDataCategory.Course, new DisplayName("Wat iemand met je gegevens deed", "What someone did with your data")),
    ];

    private static PersonalField Field(string column, PersonalDataCategory category, DisplayName? name) =>
        new("AuditLog", column, category, ProcessingPurpose.Security, LawfulBasis.LegalDuty, RetentionRule.OneYearAfterRecording,
            Audience.PrivacyOfficer | Audience.Administrator, DataSource.Application, name);
}
