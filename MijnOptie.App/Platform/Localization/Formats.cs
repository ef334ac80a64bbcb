using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Localization;

/// <summary>
/// Numbers, times and dates as a person reads them, in the language of the page: "14.32 uur", "1.659 uur", "12,7 km",
/// "14 september 2027". Moments come in as UTC and are shown as in Amsterdam.
/// </summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "One object writes all of them; a caller should not care which need words.")]
internal sealed class Formats(IStringLocalizer<FormatTexts> texts)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>"1.659".</summary>
    public string Number(decimal value) => value.ToString("#,0.##", CultureInfo.CurrentCulture);

    /// <summary>"76" or "76,5": points of a score.</summary>
    public string Score(decimal value) => value.ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>"18 uur" or "1.659 uur"; one hour is "1 uur", "1 hour".</summary>
    public string Hours(decimal value) => texts[value == 1 ? "Hour" : "Hours", Number(value)];

    public string Hours(Hours value) => Hours(value.PerWeek);

    /// <summary>"18 tot 24 uur".</summary>
    public string Hours(HoursRange range) => range.Minimum == range.Maximum
        ? Hours(range.Minimum)
        : texts["HoursRange", Number(range.Minimum.PerWeek), Number(range.Maximum.PerWeek)];

    /// <summary>"0,45".</summary>
    public string WorkTimeFactor(Hours value) => value.WorkTimeFactor.ToString("0.00##", CultureInfo.CurrentCulture);

    /// <summary>"12,7 km", "15 km".</summary>
    public string Kilometres(Distance value) => texts["Kilometres", value.Kilometres.ToString("#,0.#", CultureInfo.CurrentCulture)];

    /// <summary>"14 september 2027".</summary>
    public string Date(DateOnly value) => value.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public string Date(DateTimeOffset moment) => Date(DateOnly.FromDateTime(Local(moment)));

    /// <summary>"maandag 14 december 2026".</summary>
    public string DayAndDate(DateOnly value) => value.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>"14.32 uur".</summary>
    public string Time(TimeOnly value) => texts["Time", value];

    public string Time(DateTimeOffset moment) => Time(LocalTime(moment));

    /// <summary>"14 september 2027 om 14.32 uur".</summary>
    public string DateAndTime(DateTimeOffset moment) => texts["DateAndTime", Date(moment), Time(moment)];

    /// <summary>The day on the calendar in Amsterdam.</summary>
    public static DateOnly LocalDate(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment));

    /// <summary>The time on the clock in Amsterdam.</summary>
    public static TimeOnly LocalTime(DateTimeOffset moment) => TimeOnly.FromDateTime(Local(moment));

    private static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime;
}
