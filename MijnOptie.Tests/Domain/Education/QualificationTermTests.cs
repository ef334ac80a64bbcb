using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Education;

public sealed class QualificationTermTests
{
    [Theory]
    [InlineData("2026-09-01", 12, "2027-08-31")]
    [InlineData("2026-09-15", 24, "2028-09-14")]
    [InlineData("2024-02-29", 12, "2025-02-28")] // no 29 February: the month's last day
    [InlineData("2024-02-29", 48, "2028-02-28")] // the day before the same day
    [InlineData("2023-03-01", 12, "2024-02-29")]
    [InlineData("2024-03-01", 12, "2025-02-28")]
    [InlineData("2025-02-28", 12, "2026-02-27")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-01-31", 12, "2027-01-30")]
    [InlineData("9999-06-01", 12, "9999-12-31")]
    public void Given_calendar_months_When_they_run_Then_they_end_the_day_before(string start, int months, string end) =>
        Assert.Equal(Day(end), new QualificationTerm(TermUnit.Calendar, months, []).EndsOn(Day(start), Hours.Whole(20)));

    [Theory]
    [InlineData("2026-08-01", 12, "2027-07-31")]
    [InlineData("2026-07-31", 12, "2026-07-31")] // the school year begun counts
    [InlineData("2026-07-31", 24, "2027-07-31")]
    [InlineData("2026-08-01", 24, "2028-07-31")]
    [InlineData("2026-12-31", 24, "2028-07-31")]
    [InlineData("2027-01-01", 24, "2028-07-31")]
    [InlineData("9999-09-01", 24, "9999-12-31")]
    public void Given_school_years_When_they_run_Then_they_end_on_31_July(string start, int months, string end) =>
        Assert.Equal(Day(end), new QualificationTerm(TermUnit.SchoolYear, months, []).EndsOn(Day(start), Hours.Whole(20)));

    [Theory]
    [InlineData(10_000, "2026-09-01", "2027-01-31")] // 5 months
    [InlineData(5_000, "2026-09-01", "2027-06-30")] // 10 months
    [InlineData(6_000, "2026-09-01", "2027-05-10")] // 8 months and a third of May: 10 of 31 days
    [InlineData(7_500, "2026-08-01", "2027-02-18")] // 6 months and two thirds of February: 18 of 28 days
    [InlineData(9_999, "2026-09-01", "2027-01-31")] // a sliver over 5 months gives no whole day
    [InlineData(250, "2026-09-01", "2043-04-30")] // 200 months
    [InlineData(0, "2026-09-01", "2027-01-31")] // unknown size: the earliest end
    [InlineData(1, "9000-09-01", "9999-12-31")]
    public void Given_months_at_full_time_When_part_time_Then_they_are_divided_by_the_factor_and_rounded_down(int size, string start, string end) =>
        Assert.Equal(Day(end), new QualificationTerm(TermUnit.FullTimeMonths, 5, []).EndsOn(Day(start), new Hours(size)));

    [Fact]
    public void Given_extensions_When_they_run_Then_they_are_counted_from_the_first_day()
    {
        var calendar = new QualificationTerm(TermUnit.Calendar, 12, [24, 24]);
        Assert.Equal([Day("2027-02-28"), Day("2029-02-28")], calendar.ExtensionsEndOn(Day("2024-02-29"), Hours.FullTime));
        var school = new QualificationTerm(TermUnit.SchoolYear, 24, [24]);
        Assert.Equal([Day("2030-07-31")], school.ExtensionsEndOn(Day("2026-10-01"), Hours.FullTime));
    }

    [Fact]
    public void Given_no_term_When_asked_Then_there_is_no_end()
    {
        Assert.Null(QualificationTerm.None.EndsOn(Questions.Start, Hours.FullTime));
        Assert.Empty(QualificationTerm.None.ExtensionsEndOn(Questions.Start, Hours.FullTime));
    }

    [Fact]
    public void Given_any_term_When_it_runs_Then_a_later_start_a_longer_term_or_a_smaller_part_never_ends_earlier() => Gen.Select(
        Gen.OneOf(TermUnit.Calendar, TermUnit.SchoolYear, TermUnit.FullTimeMonths),
        Gen.Int[0, 20_000],
        Gen.Int[1, 5],
        Gen.Int[2, 10_000]).Sample((unit, day, years, size) =>
        {
            var start = new DateOnly(2020, 1, 1).AddDays(day);
            var end = End(start, years * 12, size);
            Assert.True(end >= start);
            Assert.True(End(start.AddDays(1), years * 12, size) >= end);
            // A very small part can outlast the calendar; there both end on its last day.
            Assert.True(End(start, (years + 1) * 12, size) > end || end == DateOnly.MaxValue);
            Assert.True(End(start, years * 12, size - 1) >= end);

            DateOnly End(DateOnly from, int months, int part) => new QualificationTerm(unit, months, ImmutableArray<int>.Empty).EndsOn(from, new Hours(part))!.Value;
        });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
