using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>What the application holds in memory for longer than one request.</summary>
internal static class MemoryPlaces
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Held("App.Platform.Data.DraftFieldWriter", ProcessingPurpose.KeepingADraft, RetentionRule.SevenDaysAfterLastChange),
        Held("App.Hr.Imports.Planning.PendingImports", ProcessingPurpose.Matching, RetentionRule.UntilUsedOrExpired),
    ];

    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } = [];

    private static PersonalField Held(string holder, ProcessingPurpose purpose, RetentionRule retention) =>
        new(new StoredPlace.Cache(holder), PersonalDataCategory.WorkProfile, purpose, LawfulBasis.Agreement, retention, Audience.None, DataSource.Application, null);
}
