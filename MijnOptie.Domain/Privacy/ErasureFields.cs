using System.Collections.Immutable;
using MijnOptie.Domain.Shared;
using MijnOptie.Domain.Retention;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is remembered of an erasure, so that a backup cannot undo it: an id that leads to nobody, but in that backup.</summary>
internal static class ErasureFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        .. new[] { "Id", "TenantId", "Kind", "Subject", "ErasedAt" }.Select(column => new PersonalField(
            "Tombstones", column, PersonalDataCategory.Identity, ProcessingPurpose.Security, LawfulBasis.LegalDuty,
            RetentionRule.UntilNoBackupIsLeft, Audience.None, DataSource.Application, null)),
        .. new[] { "Id", "TenantId", "CandidateId", "SetBy" }.Select(column => Hold(column, PersonalDataCategory.Identity, null)),
        Hold("SetAt", PersonalDataCategory.Course, null),
        Hold("EndedAt", PersonalDataCategory.Course, null),
        Hold("Until", PersonalDataCategory.Course, new("Langer bewaard tot en met", "Kept longer, to and including")),
        Hold("Reason", PersonalDataCategory.Course, new("Waarom langer bewaard", "Why kept longer")) with { Content = FieldContent.FreeText },
        new(new StoredPlace.File("App.Services.PersonalData.TombstoneFile"), PersonalDataCategory.Identity, ProcessingPurpose.Security,
            LawfulBasis.LegalDuty, RetentionRule.UntilNoBackupIsLeft, Audience.None, DataSource.Application, null),
        new(new StoredPlace.File("App.Services.Backup.DatabaseBackup"), PersonalDataCategory.Course, ProcessingPurpose.Security,
            LawfulBasis.LegalDuty, RetentionRule.ThirtyFiveDaysAfterBackup, Audience.None, DataSource.Application, null),
    ];

    private static PersonalField Hold(string column, PersonalDataCategory category, DisplayName? name) =>
        new("RetentionHolds", column, category, ProcessingPurpose.Security, LawfulBasis.LegalDuty, RetentionRule.OneYearAfterEntry,
            Audience.PrivacyOfficer, DataSource.Organisation, name);
}
