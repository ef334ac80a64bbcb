using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Statement;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.PersonalData;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Public;

/// <summary>A new version of the statement is told to account holders, and to candidates when it touches them: once each, whatever happens on the way.</summary>
[Trait("Promise", "P42")]
public sealed class AnnounceStatementTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly DateOnly From = new(2027, 1, 10);
    private readonly FakeTimeProvider clock = new(DutchTime.StartOf(From).AddSeconds(-1));

    [Fact]
    public async Task Given_a_version_that_touches_candidates_When_it_holds_Then_each_account_and_each_candidate_who_confirmed_hears_of_it_once()
    {
        await using var app = await BuildAsync(DataSubject.Candidate);
        await FillAsync(app);

        await RunAsync(app);
        await RunAsync(app);

        Assert.Equal(["blijft@voorbeeld.example", "kandidaat@voorbeeld.example", "zwemmer@voorbeeld.example"], await ToldAsync(app));
    }

    [Fact]
    public async Task Given_a_version_that_touches_no_candidate_When_it_holds_Then_account_holders_alone_hear_of_it()
    {
        await using var app = await BuildAsync(DataSubject.Staff);
        await FillAsync(app);

        await RunAsync(app);

        Assert.Equal(["blijft@voorbeeld.example"], await ToldAsync(app));
    }

    [Fact]
    public async Task Given_the_last_second_before_the_version_holds_When_the_job_runs_Then_nobody_is_told()
    {
        await using var app = await BuildAsync(DataSubject.Candidate);
        await FillAsync(app);

        await JobAsync(app);

        Assert.Empty(await ToldAsync(app));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Given_a_job_that_stops_at_any_mail_When_it_runs_again_Then_everyone_is_told_once(int at)
    {
        var stop = new StopsAt();
        await using var app = await BuildAsync(DataSubject.Candidate, stop);
        await FillAsync(app);
        stop.Left = at;

        await Assert.ThrowsAsync<IOException>(() => RunAsync(app));
        stop.Left = 0;
        await RunAsync(app);

        Assert.Equal(["blijft@voorbeeld.example", "kandidaat@voorbeeld.example", "zwemmer@voorbeeld.example"], await ToldAsync(app));
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal("2027-01-10", (await context.Set<StatementAnnouncementRow>().SingleAsync()).Version);
    }

    private Task<TestApp> BuildAsync(DataSubject touches, StopsAt? stop = null) => TestApp.BuildAsync(builder =>
    {
        var shipped = StatementArchive.Shipped.Last;
        var first = shipped with { Date = From.AddYears(-1), Touches = [] };
        builder.Services.Replace(ServiceDescriptor.Singleton(_ => new StatementArchive([first, shipped with { Date = From, Touches = [touches] }])));
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        if (stop is not null) builder.Services.AddSingleton<IInterceptor>(stop);
    });

    // An open account and a closed one; a candidate who confirmed, one who did not, and one in the pool; the organisation's subscription is over.
    private async Task FillAsync(TestApp app)
    {
        var scope = await AnOrganisation.InAsync(app, "a");
        await AStaffAccount.InAsync(app, "blijft", organisation: scope);
        var closed = await AStaffAccount.InAsync(app, "dicht", organisation: scope);
        var now = clock.GetUtcNow();
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.Users.Where(a => a.Id == closed.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, now));
        await context.Organisations.Where(o => o.Id == scope.Organisation.Value).ExecuteUpdateAsync(set => set
            .SetProperty(o => o.SubscriptionStart, new DateOnly(2025, 1, 1)).SetProperty(o => o.SubscriptionEnd, new DateOnly(2025, 12, 31)));
        await AStoredCandidate.InAsync(app, scope, now, "kandidaat", row => row.EmailConfirmedAt = now);
        await AStoredCandidate.InAsync(app, scope, now, "onbevestigd");
        await AStoredCandidate.InAsync(app, TenantScope.For(OrganisationDirectory.Pool), now, "zwemmer", row => row.EmailConfirmedAt = now);
    }

    // What the job does on the day.
    private Task RunAsync(TestApp app)
    {
        clock.SetUtcNow(DutchTime.StartOf(From).AddHours(7));
        return JobAsync(app);
    }

    private static async Task JobAsync(TestApp app)
    {
        await using var services = app.Scope();
        await services.ServiceProvider.GetRequiredService<AnnounceStatement>().RunAsync(Never);
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(TestApp app) =>
        [.. (await Mailbox.OfAsync(app, MailKind.StatementChanged)).Select(letter => letter.To).Order(StringComparer.Ordinal)];

    /// <summary>The power fails just before something is stored, the n-th time.</summary>
    private sealed class StopsAt : SaveChangesInterceptor
    {
        public int Left { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            Left > 0 && --Left == 0 ? throw new IOException("The power failed.") : ValueTask.FromResult(result);
    }
}
