using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Jobs;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Jobs;

public sealed class JobSchedulerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Given_the_running_application_When_somebody_runs_a_job_now_Then_it_runs_and_the_log_says_who_asked()
    {
        await using var app = await TestApp.StartAsync(builder => builder.Configuration["Jobs:Enabled"] = "true");
        var (scheduler, account) = (app.Services.GetRequiredService<JobScheduler>(), Guid.NewGuid());
        await Until.TrueAsync(async () => (await scheduler.RunNowAsync("retention", account, Cancel)).IsSuccess);
        await Until.TrueAsync(async () => (await RunsAsync(app)).Any(run => run.AccountId == account && run.State == JobRunState.Done));

        Assert.Equal("Jobs.Unknown", (await scheduler.RunNowAsync("bestaat-niet", account, Cancel)).Error?.Code);
    }

    [Fact]
    public async Task Given_an_instance_without_jobs_When_one_is_asked_for_Then_it_says_so()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Equal("Jobs.Off", (await app.Services.GetRequiredService<JobScheduler>().RunNowAsync("retention", Guid.NewGuid(), Cancel)).Error?.Code);
    }

    [Fact]
    public async Task Given_a_slot_that_was_missed_When_the_application_starts_Then_it_is_run_once_and_a_job_that_never_ran_waits()
    {
        await using var app = await TestApp.BuildAsync();
        var schedule = app.Services.GetServices<JobDescriptor>().Single(job => job.Name == "subscription-end").Schedule;
        var last = schedule.SlotOf(app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        await using var scheduler = new StoppedAtTheEnd(app.Services.GetRequiredService<JobScheduler>());
        await scheduler.Scheduler.StartAsync(new Dictionary<string, DateTimeOffset> { ["subscription-end"] = last.AddDays(-2) }, Cancel);
        await Until.TrueAsync(async () => (await RunsAsync(app)).Any(run => run.State == JobRunState.Done));

        var run = Assert.Single(await RunsAsync(app));
        Assert.Equal(("subscription-end", last), (run.Job, run.Slot));
    }

    [Fact]
    public async Task Given_all_jobs_of_the_product_When_their_names_are_looked_up_Then_each_has_words_in_both_languages()
    {
        await using var app = await TestApp.BuildAsync();
        var jobs = app.Services.GetServices<JobDescriptor>().Select(job => job.Name).ToList();
        var keys = new[] { "JobTexts.resx", "JobTexts.en.resx" }
            .Select(file => File.ReadAllText(Repository.Path("MijnOptie.App", "Services", "Jobs", file))).ToList();

        Assert.True(jobs.Count > 1);
        Assert.Equal(jobs.Count, jobs.Distinct().Count());
        Assert.All(jobs, job => Assert.All(keys, texts => Assert.Contains($"\"Job.{job}\"", texts, StringComparison.Ordinal)));
    }

    private static async Task<List<JobRunRow>> RunsAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.JobRuns.AsNoTracking().ToListAsync(Cancel);
    }

    private sealed class StoppedAtTheEnd(JobScheduler scheduler) : IAsyncDisposable
    {
        public JobScheduler Scheduler => scheduler;

        public async ValueTask DisposeAsync() => await scheduler.StopAsync(CancellationToken.None);
    }
}
