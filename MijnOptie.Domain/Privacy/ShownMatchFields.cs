using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is kept of the matches that were shown, to be able to calculate them again (AI Act, art. 86).</summary>
internal static class ShownMatchFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Field("CandidateId", PersonalDataCategory.Identity, null) with { IdOf = DataSubject.Candidate },
        .. new[] { "Id", "TenantId", "PositionId", "RulesVersion", "InputHash", "ResultHash", "EngineVersion", "Weights", "Audience" }
            .Select(column => Field(column, PersonalDataCategory.Course, null)),
        Field("ShownAt", PersonalDataCategory.Course, new DisplayName("Match getoond op", "Match shown on")),
        Field("Verdict", PersonalDataCategory.Course, new DisplayName("Uitkomst van de match", "Outcome of the match")),
        Field("Score", PersonalDataCategory.Course, new DisplayName("Score van de match, in honderdsten", "Score of the match, in hundredths")),
    ];

    private static PersonalField Field(string column, PersonalDataCategory category, DisplayName? name) =>
        new("ShownMatches", column, category, ProcessingPurpose.Accountability, LawfulBasis.LegalDuty, RetentionRule.OneYearAfterRecording,
            name is null ? Audience.None : Audience.Hr | Audience.PrivacyOfficer, DataSource.Application, name);
}
