using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is stored to ask a candidate whether the data still holds, and to tell when it goes.</summary>
internal static class ReminderFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Field("Candidates", "StillRightAt", PersonalDataCategory.Course, new DisplayName("Bevestigd dat het nog klopt", "Confirmed that it is still right")),
        .. new[] { "Id", "OrganisationId", "CandidateId", "EnteredAt", "ExpiresAt" }.Select(column => Field("CandidateReminders", column, PersonalDataCategory.Course, null)),
        Field("CandidateReminders", "TokenHash", PersonalDataCategory.Credentials, null),
        Field("CandidateReminders", "Kind", PersonalDataCategory.Course, new DisplayName("Soort herinnering", "Kind of reminder")),
        Field("CandidateReminders", "CreatedAt", PersonalDataCategory.Course, new DisplayName("Herinnerd op", "Reminded on")),
        Field("CandidateReminders", "AnsweredAt", PersonalDataCategory.Course, new DisplayName("Herinnering beantwoord op", "Reminder answered on")),
    ];

    private static PersonalField Field(string table, string column, PersonalDataCategory category, DisplayName? name) =>
        new(table, column, category, ProcessingPurpose.ContactWithCandidate, LawfulBasis.Agreement, RetentionRule.OneYearAfterEntry,
            name is null ? Audience.None : Audience.Hr | Audience.PrivacyOfficer, DataSource.Application, name);
}
