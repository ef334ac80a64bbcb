using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MijnOptie.App.Platform.Data;

/// <summary>
/// The tables in which Quartz 4.7 keeps its jobs on SQL Server, so that our own migrations make them. Names and widths are
/// Quartz's; a test compares them with what Quartz itself says it needs.
/// </summary>
internal static class QuartzTables
{
    public const string Prefix = "QRTZ_";

    // For each table how many columns make its key, and its columns: nNN text, i int, l bigint, b bit, x bytes, d decimal, m long text; ? for one that may be null, =0 for a default.
    private static readonly (string Table, int Key, string Columns)[] Tables =
    [
        ("JOB_DETAILS", 3, "SCHED_NAME:n120 JOB_NAME:n150 JOB_GROUP:n150 DESCRIPTION:n250? JOB_CLASS_NAME:n250 IS_DURABLE:b IS_NONCONCURRENT:b IS_UPDATE_DATA:b REQUESTS_RECOVERY:b JOB_DATA:x?"),
        ("TRIGGERS", 3, "SCHED_NAME:n120 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 JOB_NAME:n150 JOB_GROUP:n150 DESCRIPTION:n250? NEXT_FIRE_TIME:l? PREV_FIRE_TIME:l? "
            + "PRIORITY:i? TRIGGER_STATE:n16 TRIGGER_TYPE:n8 START_TIME:l END_TIME:l? CALENDAR_NAME:n200? MISFIRE_INSTR:i? MISFIRE_ORIG_FIRE_TIME:l? EXECUTION_GROUP:n200? "
            + "PREFERRED_NODE:n200? PREFERRED_NODE_AUTO:b=0 RETRY_POLICY:n250? RETRY_ATTEMPT:i? CONTINUES_TRIGGER_NAME:n150? CONTINUES_TRIGGER_GROUP:n150? CONTINUATION_CONDITION:i? "
            + "OVERLAP_POLICY:i? PAUSE_REASON:n250? PAUSED_BY:n200? PAUSED_AT:l? MISFIRE_THRESHOLD:l? FIXED_DELAY:b? JOB_DATA:x?"),
        ("SIMPLE_TRIGGERS", 3, "SCHED_NAME:n120 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 REPEAT_COUNT:i REPEAT_INTERVAL:l TIMES_TRIGGERED:i"),
        ("CRON_TRIGGERS", 3, "SCHED_NAME:n120 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 CRON_EXPRESSION:n120 TIME_ZONE_ID:n80?"),
        ("SIMPROP_TRIGGERS", 3, "SCHED_NAME:n120 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 STR_PROP_1:n512? STR_PROP_2:n512? STR_PROP_3:n512? INT_PROP_1:i? INT_PROP_2:i? "
            + "LONG_PROP_1:l? LONG_PROP_2:l? DEC_PROP_1:d? DEC_PROP_2:d? BOOL_PROP_1:b? BOOL_PROP_2:b? TIME_ZONE_ID:n80?"),
        ("BLOB_TRIGGERS", 3, "SCHED_NAME:n120 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 BLOB_DATA:x?"),
        ("CALENDARS", 2, "SCHED_NAME:n120 CALENDAR_NAME:n200 CALENDAR:x"),
        ("PAUSED_TRIGGER_GRPS", 2, "SCHED_NAME:n120 TRIGGER_GROUP:n150 PAUSE_REASON:n250? PAUSED_BY:n200? PAUSED_AT:l?"),
        ("PAUSED_JOB_GRPS", 2, "SCHED_NAME:n120 JOB_GROUP:n150 PAUSE_REASON:n250? PAUSED_BY:n200? PAUSED_AT:l?"),
        ("FIRED_TRIGGERS", 2, "SCHED_NAME:n120 ENTRY_ID:n140 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 INSTANCE_NAME:n200 FIRED_TIME:l SCHED_TIME:l PRIORITY:i STATE:n16 JOB_NAME:n150? "
            + "JOB_GROUP:n150? IS_NONCONCURRENT:b? REQUESTS_RECOVERY:b? EXECUTION_GROUP:n200? PROGRESS:i? PROGRESS_MESSAGE:n250? INTERRUPT_REQUESTED_TIME:l?"),
        ("SCHEDULER_STATE", 2, "SCHED_NAME:n120 INSTANCE_NAME:n200 LAST_CHECKIN_TIME:l CHECKIN_INTERVAL:l QUARTZ_VERSION:n20?"),
        ("LOCKS", 2, "SCHED_NAME:n120 LOCK_NAME:n40"),
        ("EXECUTION_HISTORY", 2, "SCHED_NAME:n120 ENTRY_ID:n140 INSTANCE_NAME:n200 JOB_NAME:n150 JOB_GROUP:n150 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 FIRED_TIME:l RUN_TIME:l SUCCEEDED:b "
            + "ERROR_MESSAGE:n1000? RETRY_ATTEMPT:i=0 RETRY_SCHEDULED:b=0 EXECUTION_LOG:m? RESULT:i? SUMMARY:n1000? METRICS:m? MANUAL:b? FIRE_INSTANCE_ID:n140? JOB_INPUT:m? JOB_INPUT_TOO_LARGE:b?"),
        ("MISFIRE_HISTORY", 2, "SCHED_NAME:n120 ENTRY_ID:n140 INSTANCE_NAME:n200 TRIGGER_NAME:n150 TRIGGER_GROUP:n150 JOB_NAME:n150? JOB_GROUP:n150? MISFIRE_TIME:l SCHED_TIME:l? REASON:i?"),
        ("JOB_STATUS", 3, "SCHED_NAME:n120 JOB_GROUP:n150 JOB_NAME:n150 FIRST_FIRED_TIME:l LAST_FIRED_TIME:l LAST_RESULT:i LAST_RUN_TIME:l LAST_INSTANCE_NAME:n200 LAST_ENTRY_ID:n140? "
            + "LAST_SUMMARY:n1000? LAST_SUCCESS_TIME:l? LAST_FAILURE_TIME:l? LAST_FAILURE_MESSAGE:n1000? CONSECUTIVE_FAILURES:i=0 RUN_COUNT:l=0 FAILURE_COUNT:l=0"),
    ];

    private static readonly (string Table, string Columns)[] Indexes =
    [
        ("JOB_DETAILS", "SCHED_NAME JOB_GROUP JOB_NAME"),
        ("TRIGGERS", "SCHED_NAME TRIGGER_GROUP TRIGGER_NAME"),
        ("TRIGGERS", "SCHED_NAME CALENDAR_NAME"),
        ("TRIGGERS", "SCHED_NAME TRIGGER_STATE NEXT_FIRE_TIME PRIORITY MISFIRE_INSTR"),
        ("FIRED_TRIGGERS", "SCHED_NAME INSTANCE_NAME REQUESTS_RECOVERY"),
        ("FIRED_TRIGGERS", "SCHED_NAME JOB_NAME JOB_GROUP"),
        ("FIRED_TRIGGERS", "SCHED_NAME TRIGGER_NAME TRIGGER_GROUP"),
    ];

    public static void Apply(ModelBuilder builder)
    {
        foreach (var (table, key, columns) in Tables)
        {
            builder.SharedTypeEntity<Dictionary<string, object>>(Prefix + table, entity =>
            {
                entity.ToTable(Prefix + table);
                var all = columns.Split(' ');
                foreach (var column in all) Column(entity, column);
                entity.HasKey([.. all.Take(key).Select(NameOf)]);
            });
        }
        foreach (var (table, columns) in Indexes) builder.Entity(Prefix + table).HasIndex(columns.Split(' '));
        builder.Entity(Prefix + "TRIGGERS").HasOne(Prefix + "JOB_DETAILS").WithMany()
            .HasForeignKey("SCHED_NAME", "JOB_NAME", "JOB_GROUP").OnDelete(DeleteBehavior.Restrict);
        foreach (var part in new[] { "SIMPLE_TRIGGERS", "CRON_TRIGGERS", "SIMPROP_TRIGGERS" })
        {
            builder.Entity(Prefix + part).HasOne(Prefix + "TRIGGERS").WithMany()
                .HasForeignKey("SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP").OnDelete(DeleteBehavior.Cascade);
        }
    }

    private static string NameOf(string column) => column[..column.IndexOf(':', StringComparison.Ordinal)];

    private static void Column(EntityTypeBuilder<Dictionary<string, object>> entity, string column)
    {
        var name = NameOf(column);
        var kind = column[(name.Length + 1)..].Replace("?", "", StringComparison.Ordinal).Replace("=0", "", StringComparison.Ordinal);
        PropertyBuilder property = kind[0] switch
        {
            'n' => entity.IndexerProperty<string>(name).HasMaxLength(int.Parse(kind.AsSpan(1), CultureInfo.InvariantCulture)),
            'm' => entity.IndexerProperty<string>(name),
            'x' => entity.IndexerProperty<byte[]>(name),
            'i' => entity.IndexerProperty<int?>(name),
            'l' => entity.IndexerProperty<long?>(name),
            'b' => entity.IndexerProperty<bool?>(name),
            _ => entity.IndexerProperty<decimal?>(name).HasPrecision(13, 4),
        };
        property.IsRequired(!column.EndsWith('?')).ValueGeneratedNever();
        if (column.EndsWith("=0", StringComparison.Ordinal)) property.HasDefaultValueSql("0");
    }
}
