using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is stored of work done by the clock: who asked for a run by hand, and nothing else of anyone.</summary>
internal static class JobFields
{
    private static readonly string[] StoreTables =
    [
        "JOB_DETAILS", "TRIGGERS", "SIMPLE_TRIGGERS", "CRON_TRIGGERS", "SIMPROP_TRIGGERS", "BLOB_TRIGGERS", "CALENDARS", "PAUSED_TRIGGER_GRPS",
        "PAUSED_JOB_GRPS", "FIRED_TRIGGERS", "SCHEDULER_STATE", "LOCKS", "EXECUTION_HISTORY", "MISFIRE_HISTORY", "JOB_STATUS",
    ];

    public static ImmutableArray<PersonalField> All { get; } =
    [
        new("JobRuns", "AccountId", PersonalDataCategory.Course, ProcessingPurpose.Accountability, LawfulBasis.LegitimateInterest,
            RetentionRule.OneYearAfterRecording, Audience.Administrator, DataSource.Application, new DisplayName("Taak met de hand gestart", "Job started by hand")),
    ];

    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } =
    [
        .. new[] { "Id", "Job", "Slot", "StartedAt", "EndedAt", "State", "Counts", "Fault" }
            .Select(column => new ImpersonalPlace("JobRuns", column, "A run of a job, in numbers.")),
        new("JobClocks", "*", "What is known of the clock."),
        .. StoreTables.Select(table => new ImpersonalPlace($"QRTZ_{table}", "*", "When jobs run: names of jobs and times. The only other thing in it, who asked for a run, goes when it starts.")),
    ];
}
