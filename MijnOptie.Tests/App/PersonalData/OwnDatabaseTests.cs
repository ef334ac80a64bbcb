using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Backup;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Retention;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.App.Candidates.Portal;
using MijnOptie.Tests.App.Mail;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PersonalData;

/// <summary>An organisation with a database of its own: its mail lies there, the forms of its candidates in the shared one.</summary>
[Trait("Promise", "P33")]
[Trait("Promise", "P07")]
public sealed class OwnDatabaseTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly TenantScope own = TenantScope.For(new OrganisationId(Guid.NewGuid()));

    [Fact]
    public async Task Given_mail_in_two_databases_When_sent_Then_all_goes_once_and_the_desk_counts_both()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The files are SQLite's.");
        await using var app = await BuildAsync();
        await MailAsync(app, app.Services.GetRequiredService<DataContexts>().Open(own), null);
        await MailAsync(app, app.Services.GetRequiredService<DataContexts>().OpenPlatform(), null);
        Assert.Equal(2, (await Desk(app).OverviewAsync(Never)).Waiting);

        Assert.True(await app.Services.GetRequiredService<MailDelivery>().DrainAsync(Never));
        Assert.True(await app.Services.GetRequiredService<MailDelivery>().DrainAsync(Never));

        Assert.Equal(2, app.Services.GetRequiredService<MailFolder>().Names().Count);
        Assert.Equal((0, 2), ((await Desk(app).OverviewAsync(Never)).Waiting, (await Desk(app).OverviewAsync(Never)).SentToday));
    }

    [Fact]
    public async Task Given_a_candidate_with_a_form_and_mail_in_both_When_erased_Then_all_goes_with_one_proof()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The files are SQLite's.");
        await using var app = await BuildAsync();
        var contexts = app.Services.GetRequiredService<DataContexts>();
        var (gone, stays) = (await AStoredCandidate.InAsync(app, own, clock.GetUtcNow()), await AStoredCandidate.InAsync(app, own, clock.GetUtcNow()));
        foreach (var candidate in new[] { gone, stays })
        {
            await MailAsync(app, contexts.Open(own), candidate);
            await MailAsync(app, contexts.OpenPlatform(), candidate);
            await DraftAsync(contexts, candidate);
        }

        Assert.Equal(1, await app.Services.GetRequiredService<CandidateErasure>().EraseAsync(own, gone, ErasureOrder.PersonAsked, Never));

        await using (var shared = contexts.OpenPlatform())
        {
            Assert.Equal([stays.Value], await shared.IntakeDrafts.Select(d => d.SentCandidateId!.Value).ToListAsync());
            Assert.Equal([stays.Value], await shared.OutboxMails.Select(m => m.CandidateId!.Value).ToListAsync());
        }
        await using var theirs = contexts.Open(own);
        Assert.Equal([stays.Value], await theirs.OutboxMails.Select(m => m.CandidateId!.Value).ToListAsync());
        var record = Assert.Single(await app.Services.GetRequiredService<DeletionLog>().ForAsync(own, Never)).Record;
        Assert.Equal("Candidates=1,IntakeDrafts=1,OutboxMails=2", DeletionChain.CountsText(record.Counts));
    }

    [Fact]
    [Trait("Promise", "P15")]
    public async Task Given_sent_mail_in_both_When_its_thirty_days_are_over_Then_both_go()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The files are SQLite's.");
        await using var app = await BuildAsync();
        var contexts = app.Services.GetRequiredService<DataContexts>();
        await MailAsync(app, contexts.Open(own), null);
        await MailAsync(app, contexts.OpenPlatform(), null);
        await app.Services.GetRequiredService<MailDelivery>().DrainAsync(Never);
        clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(2, (await app.Services.GetRequiredService<RetentionRun>().RunAsync(Never))["mail"]);
    }

    [Fact]
    public async Task Given_an_offer_to_that_organisation_When_its_link_is_followed_Then_the_address_is_confirmed()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The files are SQLite's.");
        await using var app = await BuildAsync();
        await AnIntake.SentAsync(app, own);
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(own);
        var mail = await context.OutboxMails.AsNoTracking().SingleAsync();
        var link = System.Text.Json.JsonSerializer.Deserialize<MailBody>(mail.Body!)!.Button!.Address.AbsolutePath;

        await AnIntake.ConfirmAsync(app, link[(link.LastIndexOf('/') + 1)..]);

        Assert.NotNull((await context.Candidates.AsNoTracking().SingleAsync()).EmailConfirmedAt);
    }

    [Fact]
    [Trait("Promise", "P30")]
    public async Task Given_offers_in_both_databases_When_the_person_opens_the_link_Then_one_session_shows_both_and_ends_in_both()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The files are SQLite's.");
        await using var app = await BuildAsync();
        var contexts = app.Services.GetRequiredService<DataContexts>();
        var beside = await AnOrganisation.InAsync(app, "beside");
        foreach (var scope in new[] { own, beside })
        {
            await AnIntake.SentAsync(app, scope, APortal.Email);
            await using var context = contexts.Open(scope);
            await context.Candidates.ExecuteUpdateAsync(set => set.SetProperty(c => c.EmailConfirmedAt, clock.GetUtcNow()));
        }
        var (link, sessions) = (await APortal.LinkAsync(app), APortal.Sessions(app));
        var here = new CandidateId((await APortal.RowAsync(app, own)).Id);

        var secret = await sessions.OpenAsync(link, here, Never);
        var session = (await sessions.FindAsync(secret, Never))!;

        Assert.Equal((here, 1), (session.Offer.Candidate, session.Others.Count));
        Assert.Null(await sessions.OpenAsync(link, here, Never)); // once
        Assert.True((await APortal.Codes(app).AskAsync(session, PortalAct.Download, Never)).IsSuccess);
        Assert.Null(await APortal.Codes(app).TryAsync(session, PortalAct.Download, await CodeAsync(contexts), Never));
        await sessions.ShowAsync(session, session.Others[0].Candidate, Never);
        Assert.Equal(beside, (await sessions.FindAsync(secret, Never))!.Scope);
        await sessions.EndAsync(secret, Never);
        Assert.Null(await sessions.FindAsync(secret, Never));
    }

    [Fact]
    public async Task Given_a_backup_of_both_databases_When_the_own_one_is_put_back_Then_who_was_erased_since_is_erased_again()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The files are SQLite's.");
        await using var app = await BuildAsync();
        var contexts = app.Services.GetRequiredService<DataContexts>();
        var (gone, stays) = (await AStoredCandidate.InAsync(app, own, clock.GetUtcNow()), await AStoredCandidate.InAsync(app, own, clock.GetUtcNow()));
        var made = await app.Services.GetRequiredService<DatabaseBackup>().MakeAsync(Never);
        Assert.Equal(2, made.Count);
        Assert.Contains(own.Organisation.Value.ToString("N"), made[1], StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromHours(1));
        await app.Services.GetRequiredService<CandidateErasure>().EraseAsync(own, gone, ErasureOrder.PersonAsked, Never);

        var restore = app.Services.GetRequiredService<DatabaseRestore>();
        Assert.Equal(new RestoreOutcome.NoOwnDatabase(), await restore.RunAsync(made[1], new OrganisationId(Guid.NewGuid()), Never));
        Assert.Equal(new RestoreOutcome.Done(1), await restore.RunAsync(made[1], own.Organisation, Never));

        await using var back = contexts.Open(own);
        Assert.Equal([stays.Value], await back.Candidates.Select(c => c.Id).ToListAsync());
    }

    // The mail with a code lies where its cause is.
    private async Task<string> CodeAsync(DataContexts contexts)
    {
        await using var context = contexts.Open(own);
        var body = await context.OutboxMails.Where(m => m.Kind == nameof(MailKind.CandidateAccess)).Select(m => m.Body).SingleAsync();
        return System.Text.Json.JsonSerializer.Deserialize<MailBody>(body!)!.Paragraphs[1];
    }

    private async Task<TestApp> BuildAsync()
    {
        var app = await TestApp.BuildAsync(builder =>
        {
            var folder = Path.GetDirectoryName(new SqliteConnectionStringBuilder(builder.Configuration["Database:ConnectionString"]).DataSource)!; // a full path
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [$"Database:Organisations:{own.Organisation}"] = $"Data Source={Path.Combine(folder, "own.db")};Pooling=False" });
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        });
        await using (var platform = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
        {
            platform.Organisations.Add(new OrganisationRow { Id = own.Organisation.Value, Slug = "eigen", Name = "Eigen", SubscriptionStart = new DateOnly(2026, 1, 1) });
            await platform.SaveChangesAsync();
        }
        await app.Services.GetRequiredService<DatabaseStart>().RunAsync(Never);
        return app;
    }

    private static MailDesk Desk(TestApp app) => app.Services.GetRequiredService<MailDesk>();

    private async Task MailAsync(TestApp app, AppDbContext open, CandidateId? candidate)
    {
        await using var context = open;
        app.Services.GetRequiredService<Outbox>().Add(context, AMail.To(AMail.Noor) with { Candidate = candidate, Organisation = own.Organisation });
        await context.SaveChangesAsync(Never);
    }

    private async Task DraftAsync(DataContexts contexts, CandidateId candidate)
    {
        await using var context = contexts.OpenPlatform();
        context.IntakeDrafts.Add(new IntakeDraftRow
        {
            Id = Guid.NewGuid(),
            TokenHash = Guid.NewGuid().ToString("N"),
            ExpiresAt = clock.GetUtcNow().AddDays(7),
            ChangedAt = clock.GetUtcNow(),
            SentToOrganisationId = own.Organisation.Value,
            SentCandidateId = candidate.Value,
        });
        await context.SaveChangesAsync(Never);
    }
}
