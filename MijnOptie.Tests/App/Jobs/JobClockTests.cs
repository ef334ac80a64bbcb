using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.Tests.App.Jobs;

public sealed class JobClockTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Given_a_clock_that_leaps_a_year_When_a_job_would_run_Then_nothing_is_done_until_an_administrator_confirms_it()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        await clockwork.RunAsync();
        clockwork.Time.Turn(Now.AddYears(1));

        Assert.Equal(JobRunState.Refused, await clockwork.RunAsync());
        Assert.Equal(JobRunState.Refused, await clockwork.RunAsync()); // asking twice makes it no truer
        Assert.Equal(1, clockwork.Work.Runs);
        Assert.Equal("Clock.Leapt", (await clockwork.RunsAsync())[^1].Fault);

        await clockwork.Clock.ConfirmAsync(Cancel);
        Assert.Equal(JobRunState.Done, await clockwork.RunAsync()); // the slot was not used up
        Assert.Equal(2, (await clockwork.RunsAsync()).Count);
    }

    [Fact]
    public async Task Given_a_clock_that_leapt_and_is_set_right_When_the_job_would_run_Then_it_still_waits_for_word()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        await clockwork.RunAsync();
        clockwork.Time.Turn(Now.AddDays(40));
        await clockwork.Clock.DoubtAsync(Cancel);
        clockwork.Time.Turn(Now.AddMinutes(10));

        Assert.Equal("Clock.Leapt", await clockwork.Clock.DoubtAsync(Cancel));
        await clockwork.Clock.ConfirmAsync(Cancel);
        Assert.Null(await clockwork.Clock.DoubtAsync(Cancel));
    }

    [Theory]
    [InlineData(-4, null)]
    [InlineData(-6, "Clock.Back")]
    [InlineData(-60 * 24, "Clock.Back")]
    [InlineData(59, null)]
    [InlineData(61, "Clock.Leapt")]
    public async Task Given_a_clock_that_is_moved_When_judged_Then_little_is_believed_and_much_is_not(int minutes, string? doubt)
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        await clockwork.Clock.DoubtAsync(Cancel);
        clockwork.Time.Turn(Now.AddMinutes(minutes));

        Assert.Equal(doubt, await clockwork.Clock.DoubtAsync(Cancel));
    }

    [Fact]
    public async Task Given_a_clock_that_ran_back_When_a_slot_that_ran_comes_again_Then_it_is_not_run_twice_and_time_heals_it()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        await clockwork.RunAsync();
        clockwork.Time.Turn(Now.AddDays(-1));
        Assert.Equal(JobRunState.Refused, await clockwork.RunAsync());
        clockwork.Time.Pass(TimeSpan.FromDays(1));

        Assert.Null(await clockwork.Clock.DoubtAsync(Cancel));
        Assert.Null(await clockwork.RunAsync());
        Assert.Equal(1, clockwork.Work.Runs);
    }

    [Theory]
    [InlineData(71, null)]
    [InlineData(73, "Clock.Standstill")]
    public async Task Given_an_application_that_stood_still_When_it_starts_again_Then_a_long_weekend_is_believed_and_more_is_not(int hours, string? doubt)
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        await clockwork.Clock.DoubtAsync(Cancel);
        clockwork.Time.Pass(TimeSpan.FromHours(hours)); // real time passes, nobody looks

        Assert.Equal(doubt, await clockwork.Clock.DoubtAsync(Cancel));
    }
}
