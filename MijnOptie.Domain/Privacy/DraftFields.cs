using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is stored of a form that is being filled in: seven days, for the one browser that fills it in.</summary>
internal static class DraftFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Draft("IntakeDrafts", "ChangedAt", PersonalDataCategory.Course, null) with { Clock = RetentionClock.DraftChange },
        Draft("IntakeDrafts", "SentCandidateId", PersonalDataCategory.Course, null) with { IdOf = DataSubject.Candidate },
        .. new[] { "Id", "CreatedAt", "ExpiresAt", "SentToOrganisationId", "SentAt" }
            .Select(column => Draft("IntakeDrafts", column, PersonalDataCategory.Course, null)),
        Draft("IntakeDrafts", "TokenHash", PersonalDataCategory.Credentials, null),
        Draft("IntakeDraftFields", "DraftId", PersonalDataCategory.Identity, null),
        Draft("IntakeDraftFields", "SavedAt", PersonalDataCategory.Course, null),
        Draft("IntakeDraftFields", "Field", PersonalDataCategory.WorkProfile, new DisplayName("Veld", "Field")),
        Draft("IntakeDraftFields", "Value", PersonalDataCategory.WorkProfile, new DisplayName("Wat je invulde", "What you filled in")) with { Content = FieldContent.FreeText },
    ];

    private static PersonalField Draft(string table, string column, PersonalDataCategory category, DisplayName? name) =>
        new(table, column, category, ProcessingPurpose.KeepingADraft, LawfulBasis.Agreement, RetentionRule.SevenDaysAfterLastChange,
            Audience.None, name is null ? DataSource.Application : DataSource.Person, name);
}
