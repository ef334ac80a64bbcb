using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using static MijnOptie.Domain.Privacy.PersonalDataCategory;

namespace MijnOptie.Domain.Privacy;

/// <summary>What a privacy officer keeps to show that the law is kept: what was passed on, what went wrong.</summary>
internal static class OfficeFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        .. new[] { "Id", "TenantId", "People", "CandidateId", "AccountId" }.Select(column => Disclosed(column, null)),
        Disclosed("At", new("Doorgegeven op", "Passed on at")) with { Clock = RetentionClock.Recorded },
        Disclosed("Recipient", new("Doorgegeven aan", "Passed on to")),
        Disclosed("Ground", new("Grond om door te geven", "Ground to pass on")),
        Disclosed("Data", new("Welke gegevens zijn doorgegeven", "Which data was passed on")),
        Disclosed("Purpose", new("Waarvoor ze zijn doorgegeven", "What it was passed on for")),
        Breach("AccountId"),
        Breach("Summary"),
        Breach("Data"),
        Breach("PeopleTold"),
        Breach("ClosedAt") with { Clock = RetentionClock.CaseClosed },
    ];

    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } =
    [
        new("StatementAnnouncements", "*", "Which versions were announced, to how many."),
        new("Processors", "*", "Companies and the agreements with them."),
        .. new[]
        {
            "Id", "TenantId", "People", "Risk", "AwareAt", "RecordedAt", "ReportedAt", "Reference", "NotReportedReason", "PeopleToldAt", "NotToldReason",
            "Measures", "ChangedAt",
        }.Select(column => new ImpersonalPlace("Breaches", column, "The course of a case, not whose data it is.")),
    ];

    private static PersonalField Disclosed(string column, DisplayName? name) =>
        new("Disclosures", column, Course, ProcessingPurpose.Accountability, LawfulBasis.LegalDuty, RetentionRule.OneYearAfterRecording,
            Audience.PrivacyOfficer, DataSource.Organisation, name);

    // Meant to hold no names; whoever writes it down can still put one in, so it is treated as if it does.
    private static PersonalField Breach(string column) =>
        new("Breaches", column, Course, ProcessingPurpose.Accountability, LawfulBasis.LegalDuty, RetentionRule.FiveYearsAfterClosing,
            Audience.PrivacyOfficer, DataSource.Organisation, null)
        {
            Subject = DataSubject.Staff,
        };
}
