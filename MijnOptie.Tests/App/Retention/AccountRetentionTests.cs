using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Retention;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Retention;

/// <summary>Accounts end with the service (P19), with what hangs on them; the log of signing in goes by its own term.</summary>
[Trait("Promise", "P19")]
public sealed class AccountRetentionTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Given_a_closed_account_When_the_night_comes_Then_it_goes_with_all_that_hangs_on_it_and_an_open_one_stays()
    {
        await using var app = await BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var (closed, open) = (await AStaffAccount.EnrolledAsync(app, "dicht", organisation: scope), await AStaffAccount.EnrolledAsync(app, "open", organisation: scope));
        foreach (var account in new[] { closed, open }) await HangOnAsync(app, account.Id);
        await CloseAsync(app, closed.Id);

        Assert.Equal(1, (await RunAsync(app))["account"]);

        await using var context = Contexts(app).OpenPlatform();
        Assert.Equal([open.Id], await context.Users.Select(a => a.Id).ToListAsync());
        Assert.Equal([open.Id], await context.Invitations.Select(i => i.AccountId).ToListAsync());
        Assert.Equal([open.Id], await context.AccountDevices.Select(d => d.AccountId).ToListAsync());
        Assert.Equal([open.Id], await context.Authenticators.Select(a => a.AccountId).ToListAsync());
        Assert.Equal([open.Id], await context.UserRoles.Select(r => r.UserId).ToListAsync());
        Assert.DoesNotContain(closed.Id, await context.UserTokens.Select(t => t.UserId).ToListAsync());
        Assert.Equal(2, await context.SignIns.CountAsync());
        // Mail that waits still goes: it tells of the closing.
        Assert.Equal(["dealt with by open", "waits for dicht", "waits for open"], await context.OutboxMails.Select(m => m.MessageId).Order().ToListAsync());
        var logged = Assert.Single(await app.Services.GetRequiredService<DeletionLog>().ForAsync(TenantScope.For(OrganisationDirectory.Pool), Never));
        Assert.Equal(("account", "Accounts=1,OutboxMails=1"), (logged.Record.Policy, DeletionChain.CountsText(logged.Record.Counts)));
    }

    [Fact]
    [Trait("Promise", "P18")]
    public async Task Given_the_log_of_signing_in_When_its_year_is_over_Then_it_goes_also_of_an_account_that_is_gone()
    {
        await using var app = await BuildAsync();
        var account = await AStaffAccount.InAsync(app);
        await HangOnAsync(app, account.Id);
        await CloseAsync(app, account.Id);
        await RunAsync(app);
        clock.SetUtcNow(DutchTime.StartOf(new DateOnly(2027, 11, 26)).AddSeconds(-1));
        Assert.Equal(0, (await RunAsync(app))["sign-in"]);

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, (await RunAsync(app))["sign-in"]);
        await using var context = Contexts(app).OpenPlatform();
        Assert.Empty(await context.SignIns.ToListAsync());
    }

    [Fact]
    public async Task Given_a_subscription_that_ended_When_the_last_day_is_over_Then_accounts_and_the_contact_person_go_and_those_of_others_stay()
    {
        await using var app = await BuildAsync();
        var (ends, runs) = (await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b"));
        await AStaffAccount.InAsync(app, "weg", organisation: ends);
        var stays = await AStaffAccount.InAsync(app, "blijft", organisation: runs);
        await using (var context = Contexts(app).OpenPlatform())
        {
            foreach (var row in await context.Organisations.Where(o => !o.IsPool).Include(o => o.Contact).ToListAsync())
            {
                row.SubscriptionStart = new DateOnly(2026, 1, 1);
                row.SubscriptionEnd = row.Id == ends.Organisation.Value ? new DateOnly(2026, 11, 30) : null;
                row.Contact = new OrganisationContactRow { OrganisationId = row.Id, Name = row.Slug, Email = $"{row.Slug}@voorbeeld.example" };
            }
            await context.SaveChangesAsync();
        }
        clock.SetUtcNow(DutchTime.StartOf(new DateOnly(2026, 12, 1)).AddSeconds(-1));
        await EndAsync(app);
        Assert.Equal((0, 0), Gone(await RunAsync(app)));

        clock.Advance(TimeSpan.FromSeconds(1));
        await EndAsync(app);

        Assert.Equal((1, 1), Gone(await RunAsync(app)));
        await using var left = Contexts(app).OpenPlatform();
        Assert.Equal([stays.Id], await left.Users.Select(a => a.Id).ToListAsync());
        Assert.Equal(["b"], await left.OrganisationContacts.Select(c => c.Name).ToListAsync());
    }

    [Fact]
    [Trait("Promise", "P15")]
    public async Task Given_an_account_that_a_backup_brings_back_When_the_application_starts_Then_it_is_erased_again()
    {
        await using var app = await BuildAsync();
        var account = await AStaffAccount.InAsync(app);
        await CloseAsync(app, account.Id);
        await RunAsync(app);
        await using (var context = Contexts(app).OpenPlatform())
        {
            // As a database of before: open, with a password that still works.
            context.Users.Add(new StaffAccount { Id = account.Id, Email = account.Email, UserName = account.Email, PasswordHash = "x" });
            await context.SaveChangesAsync();
        }

        Assert.Equal(1, await app.Services.GetRequiredService<RestoredPeople>().EraseAgainAsync(Never));

        await using var left = Contexts(app).OpenPlatform();
        Assert.Empty(await left.Users.ToListAsync());
    }

    private Task<TestApp> BuildAsync() => TestApp.BuildAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));

    private static (int, int) Gone(IReadOnlyDictionary<string, int> erased) => (erased["account"], erased["organisation-contact"]);

    private static DataContexts Contexts(TestApp app) => app.Services.GetRequiredService<DataContexts>();

    private static Task<IReadOnlyDictionary<string, int>> RunAsync(TestApp app) => app.Services.GetRequiredService<RetentionRun>().RunAsync(Never);

    private static async Task EndAsync(TestApp app)
    {
        var end = app.Services.GetRequiredService<ServiceEnd>();
        foreach (var organisation in await end.DueAsync(Never)) await end.ApplyAsync(organisation, null, Never);
    }

    private async Task CloseAsync(TestApp app, Guid account)
    {
        var now = clock.GetUtcNow();
        await using var context = Contexts(app).OpenPlatform();
        await context.Users.Where(a => a.Id == account).ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, now).SetProperty(a => a.Closure, AccountClosure.OnRequest));
    }

    private async Task HangOnAsync(TestApp app, Guid account)
    {
        var now = clock.GetUtcNow();
        await using var context = Contexts(app).OpenPlatform();
        var name = (await context.Users.SingleAsync(a => a.Id == account)).DisplayName.Split(' ')[0];
        context.Invitations.Add(new InvitationRow { Id = Guid.NewGuid(), AccountId = account, TokenHash = Guid.NewGuid().ToString("N"), IssuedAt = now, ExpiresAt = now });
        context.AccountDevices.Add(new AccountDeviceRow { Id = Guid.NewGuid(), AccountId = account, TokenHash = Guid.NewGuid().ToString("N"), LastSeenAt = now });
        context.SignIns.Add(new SignInRow { Id = Guid.NewGuid(), AccountId = account, At = now, IpAddress = "192.0.2.1" });
        context.OutboxMails.Add(new OutboxMailRow { Id = Guid.NewGuid(), Kind = "K", AccountId = account, MessageId = $"dealt with by {name}", State = MailState.Sent, EndedAt = now });
        context.OutboxMails.Add(new OutboxMailRow { Id = Guid.NewGuid(), Kind = "K", AccountId = account, MessageId = $"waits for {name}" });
        await context.SaveChangesAsync();
    }
}
