using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.Tests.App.Jobs;

public sealed class JobRunnerTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Slot = new(2026, 11, 26, 3, 0, 0, TimeSpan.Zero); // four o'clock in Amsterdam

    [Fact]
    public async Task Given_a_job_When_it_ran_Then_the_log_says_when_and_what_it_did()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);

        Assert.Equal(JobRunState.Done, await clockwork.RunAsync());
        var run = Assert.Single(await clockwork.RunsAsync());
        Assert.Equal((Slot, JobRunState.Done, "erased=3 skipped=1"), (run.Slot, run.State, run.Counts));
        Assert.Equal([("erased", 3), ("skipped", 1)], JobOutcome.Read(run.Counts).Counts);
    }

    [Fact]
    public async Task Given_a_slot_that_ran_When_it_comes_again_Then_it_is_not_run_twice()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        await clockwork.RunAsync();

        Assert.Null(await clockwork.RunAsync());
        clockwork.Time.Pass(TimeSpan.FromHours(24));
        Assert.Equal(JobRunState.Done, await clockwork.RunAsync());
        Assert.Equal(2, clockwork.Work.Runs);
    }

    [Fact]
    public async Task Given_a_slot_When_many_instances_come_for_it_at_once_Then_one_runs_it()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        var states = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(clockwork.RunAsync, TestContext.Current.CancellationToken)));

        Assert.Single(states, state => state is not null);
        Assert.Equal(1, clockwork.Work.Runs);
    }

    [Fact]
    public async Task Given_work_that_fails_When_it_ran_Then_the_log_says_so_without_what_it_said()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        clockwork.Work.Do = _ => throw new InvalidOperationException("noor@denkbeeld.example is er al");

        Assert.Equal(JobRunState.Failed, await clockwork.RunAsync());
        Assert.Equal("InvalidOperationException", Assert.Single(await clockwork.RunsAsync()).Fault);
    }

    [Fact]
    public async Task Given_a_run_that_was_cut_off_When_the_next_comes_Then_the_log_says_so()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        await clockwork.App.Services.GetRequiredService<JobRuns>().ClaimAsync(AClockwork.Job, new JobCause(Slot.AddDays(-1), null), TestContext.Current.CancellationToken);
        await clockwork.RunAsync();

        Assert.Equal([JobRunState.CutOff, JobRunState.Done], (await clockwork.RunsAsync()).Select(r => r.State));
    }

    [Fact]
    public async Task Given_somebody_who_asks_When_it_runs_by_hand_Then_the_slot_of_the_schedule_is_left_alone()
    {
        await using var clockwork = await AClockwork.AtAsync(Now);
        var account = Guid.NewGuid();

        Assert.Equal(JobRunState.Done, await clockwork.RunAsync(new JobCause(Now, account)));
        clockwork.Time.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(JobRunState.Done, await clockwork.RunAsync());
        Assert.Equal([account, null], (await clockwork.RunsAsync()).Select(r => r.AccountId));
    }
}
