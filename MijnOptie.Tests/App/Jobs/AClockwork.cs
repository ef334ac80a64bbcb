using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Jobs;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Jobs;

/// <summary>The frame around jobs, with one job whose work a test decides, on a clock that a test sets.</summary>
internal sealed class AClockwork : IAsyncDisposable
{
    public const string Job = "proef";

    private static readonly JobSchedule Schedule = JobSchedule.Daily(new TimeOnly(4, 0));

    private AClockwork(TestApp app, TurnableClock time, TestWork work) => (App, Time, Work) = (app, time, work);

    public TestApp App { get; }

    public TurnableClock Time { get; }

    public TestWork Work { get; }

    public JobDescriptor Descriptor => App.Services.GetServices<JobDescriptor>().Single(job => job.Name == Job);

    public JobClock Clock => App.Services.GetRequiredService<JobClock>();

    public static async Task<AClockwork> AtAsync(DateTimeOffset now)
    {
        var (time, work) = (new TurnableClock(now), new TestWork());
        return new AClockwork(await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(time).AddSingleton(work).AddJob<TestWork>(Job, Schedule)), time, work);
    }

    /// <summary>Runs the job as its schedule would at this moment.</summary>
    public Task<JobRunState?> RunAsync() => RunAsync(new JobCause(Schedule.SlotOf(Time.GetUtcNow()), null));

    public Task<JobRunState?> RunAsync(JobCause cause) =>
        App.Services.GetRequiredService<JobRunner>().RunAsync(Descriptor, cause, TestContext.Current.CancellationToken);

    public async Task<List<JobRunRow>> RunsAsync()
    {
        await using var context = App.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.JobRuns.AsNoTracking().Where(r => r.Job == Job).OrderBy(r => r.StartedAt).ThenBy(r => r.Slot).ToListAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    internal sealed class TestWork : IJobWork
    {
        public int Runs { get; private set; }

        public Func<CancellationToken, Task<JobOutcome>> Do { get; set; } = _ => Task.FromResult(JobOutcome.Of(("erased", 3), ("skipped", 1)));

        public Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
        {
            Runs++;
            return Do(cancellationToken);
        }
    }
}
