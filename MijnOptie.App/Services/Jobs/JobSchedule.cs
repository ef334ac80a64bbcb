using System.Globalization;
using Quartz;

namespace MijnOptie.App.Services.Jobs;

/// <summary>
/// When a job is to run, on the clock of Amsterdam. It divides time into slots: a job runs once for each, whoever runs it
/// and however often the clock shows that time.
/// </summary>
internal sealed class JobSchedule
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private readonly CronExpression cron;

    private JobSchedule(string cron, string code)
    {
        Cron = cron;
        Code = code;
        this.cron = new CronExpression(cron, Amsterdam);
    }

    /// <summary>The expression Quartz runs by.</summary>
    public string Cron { get; }

    /// <summary>Key of the words that say it: <c>Hourly</c>, <c>Daily</c>, <c>Workdays</c>, <c>Weekly</c>, <c>Minutes</c>.</summary>
    public string Code { get; }

    public static TimeZoneInfo Zone => Amsterdam;

    /// <summary>Every so many minutes of the hour.</summary>
    /// <param name="minutes">A divisor of 60.</param>
    public static JobSchedule EveryMinutes(int minutes) => minutes is > 0 and < 60 && 60 % minutes == 0
        ? new($"0 0/{minutes.ToString(CultureInfo.InvariantCulture)} * * * ?", "Minutes")
        : throw new ArgumentOutOfRangeException(nameof(minutes));

    /// <summary>Every hour.</summary>
    /// <param name="minute">The minute of it, 0 to 59: jobs that do not all start at once are kinder to the database.</param>
    public static JobSchedule Hourly(int minute) => minute is >= 0 and < 60
        ? new($"0 {minute.ToString(CultureInfo.InvariantCulture)} * * * ?", "Hourly")
        : throw new ArgumentOutOfRangeException(nameof(minute));

    /// <summary>Every day.</summary>
    /// <param name="at">Outside 2 to 3 o'clock, which one day a year does not have and another has twice.</param>
    public static JobSchedule Daily(TimeOnly at) => new($"{Moment(at)} * * ?", "Daily");

    /// <summary>Every day from Monday to Friday.</summary>
    /// <param name="at">As for <see cref="Daily"/>.</param>
    public static JobSchedule Workdays(TimeOnly at) => new($"{Moment(at)} ? * MON-FRI", "Workdays");

    /// <summary>Every week.</summary>
    /// <param name="day">The day.</param>
    /// <param name="at">As for <see cref="Daily"/>.</param>
    public static JobSchedule Weekly(DayOfWeek day, TimeOnly at) =>
        new($"{Moment(at)} ? * {((int)day + 1).ToString(CultureInfo.InvariantCulture)}", "Weekly");

    /// <summary>The slot a moment falls in: the last time at or before it when the job is to run.</summary>
    public DateTimeOffset SlotOf(DateTimeOffset moment) => cron.GetPreviousValidTimeBefore(moment.AddSeconds(1))!.Value.ToUniversalTime(); // always: it has run since for ever

    /// <summary>The first time after a moment when the job is to run.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment) => cron.GetNextValidTimeAfter(moment)!.Value.ToUniversalTime(); // always: it never ends

    private static string Moment(TimeOnly at) => at.Hour != 2
        ? string.Create(CultureInfo.InvariantCulture, $"0 {at.Minute} {at.Hour}")
        : throw new ArgumentOutOfRangeException(nameof(at));
}
