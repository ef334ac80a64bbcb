using System.Collections.Immutable;
using MijnOptie.Domain.Retention;

namespace MijnOptie.Domain.Privacy;

/// <summary>Files that the application writes, and what jobs are given. Backups and what is remembered of erasures stand with erasure.</summary>
internal static class FilePlaces
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        new(new StoredPlace.File("App.Services.Backup.DatabaseRestore"), PersonalDataCategory.Course, ProcessingPurpose.Security, LawfulBasis.LegalDuty,
            RetentionRule.ThirtyFiveDaysAfterBackup, Audience.None, DataSource.Application, null),
        new(new StoredPlace.File("App.Services.Mail.Sending.FolderTransport"), PersonalDataCategory.Contact, ProcessingPurpose.SendingMail, LawfulBasis.Agreement,
            RetentionRule.SevenDaysAfterSending, Audience.None, DataSource.Application, null),
    ];

    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } =
    [
        new(new StoredPlace.File("App.Services.Backup.DatabaseInUse"), "An empty file that says whether the database is in use."),
        new(new StoredPlace.File("App.Services.PersonalData.DeletionLogCopy"), "Proof that data was erased: random cases and counts."),
        new(new StoredPlace.File("App.Commands.DeletionsCommand"), "Proof that data was erased: random cases and counts."),
        new(new StoredPlace.JobData("App.Services.Jobs.ScheduledJob"), "The name of the job alone."),
    ];
}
