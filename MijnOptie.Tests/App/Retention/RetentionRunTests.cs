using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Retention;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.PersonalData;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Retention;

[Trait("Promise", "P15")]
public sealed class RetentionRunTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Given_a_candidate_of_a_year_ago_When_the_last_day_is_over_Then_the_candidate_goes_and_not_before()
    {
        await using var app = await BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        await AStoredCandidate.InAsync(app, scope, clock.GetUtcNow());
        clock.SetUtcNow(DutchTime.StartOf(new DateOnly(2027, 11, 26)).AddSeconds(-1));
        await Run(app).RunAsync(Never);
        Assert.Equal(1, await CountAsync(app, scope));

        clock.Advance(TimeSpan.FromSeconds(1));
        var erased = await Run(app).RunAsync(Never);

        Assert.Equal((1, 0), (erased["candidate"], await CountAsync(app, scope)));
        var logged = Assert.Single(await app.Services.GetRequiredService<DeletionLog>().ForAsync(scope, Never));
        Assert.Equal(("candidate", DeletionCause.RetentionEnded), (logged.Record.Policy, logged.Record.Cause));
    }

    [Fact]
    public async Task Given_what_is_due_When_previewed_Then_it_is_counted_and_nothing_goes()
    {
        await using var app = await BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        for (var i = 0; i < 3; i++) await AStoredCandidate.InAsync(app, scope, clock.GetUtcNow());
        var moment = clock.GetUtcNow().AddYears(1).AddDays(1);

        Assert.Empty(await Run(app).PreviewAsync(clock.GetUtcNow(), Never));
        Assert.Equal([new RetentionForecast(scope.Organisation, RetentionPolicies.Candidate, 3)], await Run(app).PreviewAsync(moment, Never));

        Assert.Equal(3, await CountAsync(app, scope));
    }

    [Fact]
    public async Task Given_a_hold_When_the_term_is_over_Then_the_candidate_stays_to_the_last_day_of_the_hold()
    {
        await using var app = await BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var held = await AStoredCandidate.InAsync(app, scope, clock.GetUtcNow());
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(scope))
        {
            context.RetentionHolds.Add(new RetentionHoldRow { Id = Guid.NewGuid(), CandidateId = held.Value, Reason = "Rechtszaak", Until = new DateOnly(2028, 1, 31) });
            await context.SaveChangesAsync();
        }
        clock.SetUtcNow(DutchTime.StartOf(new DateOnly(2028, 1, 31)));
        await Run(app).RunAsync(Never);
        Assert.Equal(1, await CountAsync(app, scope));

        clock.Advance(TimeSpan.FromDays(1));
        await Run(app).RunAsync(Never);

        Assert.Equal(0, await CountAsync(app, scope));
    }

    [Fact]
    public async Task Given_an_erasure_that_stops_halfway_When_run_again_Then_nothing_was_half_done_and_all_goes()
    {
        var trace = new BrokenTrace();
        await using var app = await BuildAsync(builder => builder.Services.AddSingleton<ICandidateTrace>(trace));
        var scope = await AnOrganisation.InAsync(app, "a");
        for (var i = 0; i < 50; i++) await AStoredCandidate.InAsync(app, scope, clock.GetUtcNow());
        clock.Advance(TimeSpan.FromDays(367));
        trace.BreaksAt = 2;

        await Assert.ThrowsAsync<IOException>(() => Run(app).RunAsync(Never));

        var records = await app.Services.GetRequiredService<DeletionLog>().ForAsync(scope, Never);
        Assert.Equal(50 - await CountAsync(app, scope), records.Sum(r => r.Record.Counts.Single(c => c.Kind == "Candidates").Count));
        trace.BreaksAt = int.MaxValue;
        await Run(app).RunAsync(Never);
        Assert.Equal(0, await CountAsync(app, scope));
        Assert.Empty(await TombstonesMissingAsync(app, scope, 50));
    }

    [Fact]
    public async Task Given_drafts_mail_and_audit_lines_When_their_terms_are_over_Then_each_goes_by_its_own()
    {
        await using var app = await BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(scope))
        {
            context.IntakeDrafts.Add(new IntakeDraftRow { Id = Guid.NewGuid(), TokenHash = "h", ChangedAt = clock.GetUtcNow(), ExpiresAt = clock.GetUtcNow().AddDays(7) });
            context.OutboxMails.Add(new OutboxMailRow { Id = Guid.NewGuid(), Kind = "K", MessageId = "m", EndedAt = clock.GetUtcNow() });
            context.OutboxMails.Add(new OutboxMailRow { Id = Guid.NewGuid(), Kind = "K", MessageId = "waits" });
            context.AuditLog.Add(new AuditRow { Id = Guid.NewGuid(), Act = "A", At = clock.GetUtcNow() });
            await context.SaveChangesAsync();
        }

        Assert.Equal((0, 0, 0), await AfterAsync(app, 7));
        Assert.Equal((1, 0, 0), await AfterAsync(app, 1));
        Assert.Equal((0, 1, 0), await AfterAsync(app, 23));
        Assert.Equal((0, 0, 1), await AfterAsync(app, 335));
        await using var left = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal("waits", (await left.OutboxMails.SingleAsync()).MessageId);
    }

    private async Task<(int Drafts, int Mails, int Lines)> AfterAsync(TestApp app, int days)
    {
        clock.Advance(TimeSpan.FromDays(days));
        var erased = await Run(app).RunAsync(Never);
        return (erased["draft"], erased["mail"], erased["audit"]);
    }

    private Task<TestApp> BuildAsync(Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder>? change = null) => TestApp.BuildAsync(builder =>
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        change?.Invoke(builder);
    });

    private static RetentionRun Run(TestApp app) => app.Services.GetRequiredService<RetentionRun>();

    private static async Task<int> CountAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.CountAsync();
    }

    private static async Task<IReadOnlyList<int>> TombstonesMissingAsync(TestApp app, TenantScope scope, int expected)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        var count = await context.Tombstones.CountAsync();
        return count == expected ? [] : [count];
    }

    /// <summary>A place that cannot be reached the n-th time.</summary>
    private sealed class BrokenTrace : ICandidateTrace
    {
        private int calls;

        public int BreaksAt { get; set; } = int.MaxValue;

        public Task<IReadOnlyList<DeletionCount>> EraseAsync(
            AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken) =>
            ++calls >= BreaksAt ? throw new IOException("Out of reach.") : Task.FromResult<IReadOnlyList<DeletionCount>>([]);
    }
}
