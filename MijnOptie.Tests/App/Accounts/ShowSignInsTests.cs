using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Administration.Accounts;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Tests.App.Hr;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Accounts;

/// <summary>Who signed in, for who keeps the accounts.</summary>
[Trait("Promise", "P18")]
public sealed class ShowSignInsTests : IAsyncLifetime
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1";
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private TestApp app = null!;
    private TenantScope own;
    private StaffAccount noor = null!;
    private StaffAccount sem = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync();
        own = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        var other = await AnOrganisation.InAsync(app, "zeepbel");
        noor = await AnAccount.InAsync(app, own, "noor@denkbeeld.example", Roles.Hr);
        sem = await AnAccount.InAsync(app, own, "sem@denkbeeld.example", Roles.Hr);
        var stranger = await AnAccount.InAsync(app, other, "maud@zeepbel.example", Roles.Hr);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.Organisations.Where(o => o.Id == own.Organisation.Value).ExecuteUpdateAsync(set => set.SetProperty(o => o.AdministersOwnAccounts, true));
        for (var minute = 0; minute < 30; minute++) Add(noor.Id, minute, SignInOutcome.SignedIn);
        Add(noor.Id, 31, SignInOutcome.WrongPassword);
        Add(sem.Id, 32, SignInOutcome.Locked);
        Add(stranger.Id, 33, SignInOutcome.SignedIn);
        Add(null, 34, SignInOutcome.UnknownAddress);
        await context.SaveChangesAsync(Never);

        void Add(Guid? account, int minute, SignInOutcome outcome) => context.SignIns.Add(new SignInRow
        {
            Id = Guid.NewGuid(),
            AccountId = account,
            At = Start.AddMinutes(minute),
            IpAddress = "192.0.2.7",
            UserAgent = Phone,
            Means = SignInMeans.Code,
            Outcome = outcome,
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Given_the_log_When_read_in_parts_and_by_person_and_outcome_Then_each_asks_for_what_it_says_the_newest_first()
    {
        await using var keeper = HrDesk.At(app, own, Roles.OrganisationAdministrator);

        var all = await ReadAsync(keeper, new SignInQuery(null, null, null, 0, 25));
        var rest = await ReadAsync(keeper, new SignInQuery(null, null, null, 25, 25));
        var hers = await ReadAsync(keeper, new SignInQuery(null, noor.Id, null, 0, 100));
        var failed = await ReadAsync(keeper, new SignInQuery(null, null, false, 0, 100));

        Assert.Equal((32, 25, 7), (all.Total, all.Items.Count, rest.Items.Count));
        Assert.Equal((sem.Id, SignInOutcome.Locked), (all.Items[0].Account!.Value, all.Items[0].Outcome));
        Assert.Equal(all.Items.Concat(rest.Items).OrderByDescending(e => e.At).Select(e => e.Id), all.Items.Concat(rest.Items).Select(e => e.Id));
        Assert.All(hers.Items, entry => Assert.Equal(noor.Id, entry.Account));
        Assert.Equal([SignInOutcome.Locked, SignInOutcome.WrongPassword], failed.Items.Select(e => e.Outcome));
        Assert.Equal(2, (await keeper.Get<ShowSignIns>().PeopleAsync(AccountRealm.Colleagues, null, null, Never)).Value.Count);
    }

    [Fact]
    public async Task Given_who_looks_When_the_log_is_read_Then_the_audit_log_says_who_looked_at_whom()
    {
        await using var keeper = HrDesk.At(app, own, Roles.OrganisationAdministrator);

        await ReadAsync(keeper, new SignInQuery(null, noor.Id, null, 0, 25));
        await ReadAsync(keeper, new SignInQuery(null, null, null, 0, 25));

        var log = app.Services.GetRequiredService<AuditLog>();
        Assert.Equal((keeper.Account, AuditAct.SawSignIns), (await log.AboutAsync(own, noor.Id, Never)).Select(e => (e.Account, e.Act)).Single());
        Assert.Equal(AuditAct.SawSignIns, (await log.AboutAsync(own, own.Organisation.Value, Never)).Single().Act);
    }

    [Fact]
    public async Task Given_no_agreement_or_another_role_When_the_log_is_asked_for_Then_it_is_refused()
    {
        await using var keeper = HrDesk.At(app, own, Roles.OrganisationAdministrator);
        await using var hr = HrDesk.At(app, own, Roles.Hr);
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
            await context.Organisations.Where(o => o.Id == own.Organisation.Value).ExecuteUpdateAsync(set => set.SetProperty(o => o.AdministersOwnAccounts, false));
        var query = new SignInQuery(null, null, null, 0, 25);

        Assert.Equal("Account.NotAgreed", (await keeper.Get<ShowSignIns>().HandleAsync(AccountRealm.Colleagues, query, Never)).Error?.Code);
        await Assert.ThrowsAsync<AccessRefusedException>(() => hr.Get<ShowSignIns>().HandleAsync(AccountRealm.Colleagues, query, Never));
        await Assert.ThrowsAsync<AccessRefusedException>(() => keeper.Get<ShowSignIns>().HandleAsync(AccountRealm.All, query, Never));
    }

    [Fact]
    public async Task Given_the_page_When_opened_Then_it_says_when_who_with_what_from_where_and_how_it_ended()
    {
        using var client = await StaffClient.AsAsync(app, own, Roles.OrganisationAdministrator, Guid.NewGuid());

        var page = System.Net.WebUtility.HtmlDecode(await (await client.GetAsync($"/hr/collega's/inloggen?account={noor.Id}&uitkomst=mislukt", Never)).Content.ReadAsStringAsync(Never));

        Assert.Contains("1 keer", page, StringComparison.Ordinal);
        Assert.Contains("Verkeerd wachtwoord", page, StringComparison.Ordinal);
        Assert.Contains("Safari op iPhone", page, StringComparison.Ordinal);
        Assert.Contains("192.0.2.7", page, StringComparison.Ordinal);
        Assert.Contains("23 november 2026", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Geweigerd: account op slot", page, StringComparison.Ordinal);
    }

    private static async Task<MijnOptie.App.Design.ListPage<SignInEntry>> ReadAsync(HrDesk keeper, SignInQuery query) =>
        (await keeper.Get<ShowSignIns>().HandleAsync(AccountRealm.Colleagues, query, Never)).Value;
}
