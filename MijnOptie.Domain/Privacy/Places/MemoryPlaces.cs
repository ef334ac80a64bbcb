using System.Collections.Immutable;
using MijnOptie.Domain.Retention;

namespace MijnOptie.Domain.Privacy;

/// <summary>What the application holds in memory for longer than one request.</summary>
internal static class MemoryPlaces
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Held("App.Platform.Data.DraftFieldWriter", ProcessingPurpose.KeepingADraft, RetentionRule.SevenDaysAfterLastChange),
        Held("App.Services.Circuits.OpenCircuits", ProcessingPurpose.Security, RetentionRule.LifeOfAccount) with { Subject = DataSubject.Staff },
        Held("App.Services.PersonalData.TombstoneFile", ProcessingPurpose.Security, RetentionRule.UntilNoBackupIsLeft),
        Held("App.Services.Matching.OrganisationIndexes", ProcessingPurpose.Matching, RetentionRule.OneYearAfterEntry),
        Held("App.Services.SigningIn.ResetRequests", ProcessingPurpose.SigningIn, RetentionRule.UntilUsedOrExpired) with { Subject = DataSubject.Staff },
        Held("App.Hr.Imports.Planning.PendingImports", ProcessingPurpose.Matching, RetentionRule.UntilUsedOrExpired),
    ];

    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } =
    [
        new(new StoredPlace.Cache("App.Candidates.Intake.SharedChoices"), "What a form offers to choose from."),
        new(new StoredPlace.Cache("App.Services.Jobs.JobFactory"), "Jobs that run now."),
        new(new StoredPlace.Cache("App.Services.PersonalData.OpenPeople"), "Which pages are open, to tell them who is erased; not what they show."),
        new(new StoredPlace.Cache("App.Platform.Data.TenantDatabases"), "Which organisation has a database of its own."),
    ];

    private static PersonalField Held(string holder, ProcessingPurpose purpose, RetentionRule retention) =>
        new(new StoredPlace.Cache(holder), PersonalDataCategory.WorkProfile, purpose, LawfulBasis.Agreement, retention, Audience.None, DataSource.Application, null);
}
