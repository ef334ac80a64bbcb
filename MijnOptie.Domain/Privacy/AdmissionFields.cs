using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What an organisation decided about a candidate who named it (P21).</summary>
internal static class AdmissionFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Decided("Admission", new DisplayName("Toelating", "Admission")),
        Decided("AdmissionAt", new DisplayName("Toelating sinds", "Admission since")),
        Decided("RefusalReason", new DisplayName("Reden van weigering", "Reason for refusing")),
        Decided("AdmissionBy", null),
    ];

    private static PersonalField Decided(string column, DisplayName? name) =>
        new("Candidates", column, PersonalDataCategory.Course, ProcessingPurpose.Matching, LawfulBasis.LegitimateInterest,
            RetentionRule.OneYearAfterEntry, name is null ? Audience.None : Audience.Hr | Audience.PrivacyOfficer, DataSource.Organisation, name);
}
