using CsCheck;
using MijnOptie.Domain.Retention;

namespace MijnOptie.Tests.Domain.Retention;

public sealed class CandidateRemindersTests
{
    private static readonly DateTimeOffset Entered = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(59, null)]
    [InlineData(60, ReminderKind.Freshness60)]
    [InlineData(299, ReminderKind.Freshness60)]
    [InlineData(300, ReminderKind.Freshness300)]
    [InlineData(334, ReminderKind.Freshness300)]
    [InlineData(335, ReminderKind.Deletion30)]
    [InlineData(357, ReminderKind.Deletion30)]
    [InlineData(358, ReminderKind.Deletion7)]
    [InlineData(364, ReminderKind.Deletion7)]
    [InlineData(365, ReminderKind.Deletion7)] // its last day
    [InlineData(366, null)]
    [InlineData(400, null)]
    public void Given_an_entry_When_days_pass_Then_the_last_reminder_whose_day_came_is_due(int days, ReminderKind? expected) =>
        Assert.Equal(expected, CandidateReminders.DueAt(Entered, null, Entered.AddDays(days)));

    [Theory]
    [InlineData("2027-01-25T22:59:59Z", null)] // winter: midnight in Amsterdam is 23.00 UTC
    [InlineData("2027-01-25T23:00:00Z", ReminderKind.Freshness60)] // not: 24 hours after nine o'clock
    public void Given_midnight_in_Amsterdam_When_it_strikes_Then_the_day_has_come(string now, ReminderKind? expected) =>
        Assert.Equal(expected, CandidateReminders.DueAt(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero), null, DateTimeOffset.Parse(now, null)));

    [Theory]
    [InlineData("2027-01-29T09:00:00Z", "2027-03-30")] // over the night that lacks an hour
    [InlineData("2027-03-27T23:30:00Z", "2027-05-27")] // half past midnight already
    [InlineData("2027-09-01T22:30:00Z", "2027-11-01")] // over the night that has one more
    [InlineData("2027-10-30T22:30:00Z", "2027-12-30")]
    public void Given_a_change_of_the_clock_When_sixty_days_are_counted_Then_they_are_calendar_days(string entered, string due) =>
        Assert.Equal(DateOnly.Parse(due, null), CandidateReminders.DueOn(ReminderKind.Freshness60, DateTimeOffset.Parse(entered, null)));

    [Theory]
    [InlineData("2028-02-29T12:00:00Z", "2029-02-28", "2029-01-29", "2029-02-21")]
    [InlineData("2027-02-28T12:00:00Z", "2028-02-28", "2028-01-29", "2028-02-21")]
    [InlineData("2027-03-01T12:00:00Z", "2028-03-01", "2028-01-31", "2028-02-23")]
    [InlineData("2026-12-31T23:30:00Z", "2028-01-01", "2027-12-02", "2027-12-25")] // 2027 already in Amsterdam
    public void Given_leap_days_and_new_year_When_the_year_is_counted_Then_its_end_is_a_real_day(string entered, string last, string thirty, string seven)
    {
        var at = DateTimeOffset.Parse(entered, null);

        Assert.Equal(DateOnly.Parse(last, null), CandidateReminders.KeptUntil(at));
        Assert.Equal(DateOnly.Parse(thirty, null), CandidateReminders.DueOn(ReminderKind.Deletion30, at));
        Assert.Equal(DateOnly.Parse(seven, null), CandidateReminders.DueOn(ReminderKind.Deletion7, at));
    }

    [Theory]
    [InlineData(0, 60, ReminderKind.Freshness60)] // word on the day of entry is the entry itself
    [InlineData(1, 60, null)]
    [InlineData(61, 299, null)]
    [InlineData(61, 300, ReminderKind.Freshness300)]
    [InlineData(240, 300, ReminderKind.Freshness300)]
    [InlineData(241, 300, null)]
    [InlineData(330, 335, ReminderKind.Deletion30)] // saying that it holds does not lengthen the year
    [InlineData(336, 358, ReminderKind.Deletion7)]
    public void Given_word_from_the_person_When_a_question_would_be_asked_Then_it_is_asked_only_when_word_is_old(int word, int days, ReminderKind? expected) =>
        Assert.Equal(expected, CandidateReminders.DueAt(Entered, Entered.AddDays(word), Entered.AddDays(days)));

    [Theory]
    [InlineData(59, null, FreshnessLevel.Fresh)]
    [InlineData(60, null, FreshnessLevel.Ageing)]
    [InlineData(299, null, FreshnessLevel.Ageing)]
    [InlineData(300, null, FreshnessLevel.Old)]
    [InlineData(119, 60, FreshnessLevel.Fresh)]
    [InlineData(120, 60, FreshnessLevel.Ageing)]
    [InlineData(-3, null, FreshnessLevel.Fresh)] // a clock that ran back makes nobody old
    public void Given_days_without_word_When_judged_Then_the_data_ages(int days, int? word, FreshnessLevel expected) =>
        Assert.Equal(expected, Freshness.Of(Entered, word is { } day ? Entered.AddDays(day) : null, Entered.AddDays(days)).Level);

    [Fact]
    public void Given_any_entry_When_a_year_is_walked_Then_each_reminder_comes_once_in_order_and_the_last_a_week_before_the_end() =>
        Gen.Int[0, 366 * 8 * 24 * 60].Sample(minutes =>
        {
            var entered = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
            var walked = Enumerable.Range(0, 370).Select(day => CandidateReminders.DueAt(entered, null, entered.AddDays(day)))
                .OfType<ReminderKind>().Distinct().ToList();
            Assert.Equal(Enum.GetValues<ReminderKind>(), walked);
            Assert.Equal(7, CandidateReminders.KeptUntil(entered).DayNumber - CandidateReminders.DueOn(ReminderKind.Deletion7, entered).DayNumber);
            Assert.Null(CandidateReminders.DueAt(entered, null, RetentionRule.OneYearAfterEntry.DueAfter(entered)));
        });
}
