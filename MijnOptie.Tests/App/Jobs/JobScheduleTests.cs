using CsCheck;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.Tests.App.Jobs;

public sealed class JobScheduleTests
{
    [Theory]
    [InlineData("2026-11-26T02:59:59Z", "2026-11-25T03:00:00Z")]
    [InlineData("2026-11-26T03:00:00Z", "2026-11-26T03:00:00Z")]
    [InlineData("2027-03-28T01:59:59Z", "2027-03-27T03:00:00Z")] // the night that lacks an hour: four o'clock comes at two
    [InlineData("2027-03-28T02:00:00Z", "2027-03-28T02:00:00Z")]
    [InlineData("2027-10-31T03:00:00Z", "2027-10-31T03:00:00Z")]
    public void Given_a_daily_job_When_a_moment_is_asked_Then_its_slot_is_the_last_time_it_was_to_run(string moment, string slot) =>
        Assert.Equal(DateTimeOffset.Parse(slot, null), JobSchedule.Daily(new TimeOnly(4, 0)).SlotOf(DateTimeOffset.Parse(moment, null)));

    [Fact]
    public void Given_a_weekly_job_When_a_moment_is_asked_Then_it_ran_on_its_day()
    {
        var schedule = JobSchedule.Weekly(DayOfWeek.Monday, new TimeOnly(7, 0));
        var thursday = new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero), schedule.SlotOf(thursday));
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 6, 0, 0, TimeSpan.Zero), schedule.NextAfter(thursday));
    }

    [Fact]
    public void Given_any_schedule_and_moment_When_slots_are_asked_Then_time_is_divided_without_gap_or_overlap()
    {
        JobSchedule[] schedules = [JobSchedule.Daily(new TimeOnly(4, 0)), JobSchedule.Hourly(10), JobSchedule.EveryMinutes(15), JobSchedule.Weekly(DayOfWeek.Sunday, new TimeOnly(23, 30))];
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3 * 365 * 24 * 60]).Sample((which, minutes) =>
        {
            var moment = new DateTimeOffset(2026, 1, 1, 0, 0, 30, TimeSpan.Zero).AddMinutes(minutes);
            var (slot, next) = (schedules[which].SlotOf(moment), schedules[which].NextAfter(moment));
            Assert.True(slot <= moment && moment < next);
            Assert.Equal(next, schedules[which].NextAfter(slot));
            Assert.Equal(slot, schedules[which].SlotOf(next.AddSeconds(-1)));
            Assert.Equal(next, schedules[which].SlotOf(next));
        });
    }

    [Fact]
    public void Given_times_that_some_days_lack_or_have_twice_When_asked_for_Then_they_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JobSchedule.Daily(new TimeOnly(2, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => JobSchedule.Weekly(DayOfWeek.Sunday, new TimeOnly(2, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => JobSchedule.EveryMinutes(7));
    }
}
