using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Administration.Accounts;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Accounts;

[Trait("Promise", "P17")]
public sealed class KeepAccountsTests : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private TestApp app = null!;
    private TenantScope own;
    private TenantScope other;
    private AnAdministrator administrator = null!;
    private HrDesk keeper = null!;
    private StaffAccount keeperAccount = null!;

    private KeepAccounts All => administrator.Get<KeepAccounts>();

    private KeepAccounts Colleagues => keeper.Get<KeepAccounts>();

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.BuildAsync();
        own = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        other = await AnOrganisation.InAsync(app, "zeepbel");
        await AgreeAsync(own, true);
        administrator = AnAdministrator.At(app);
        keeperAccount = await ActiveAsync(own, "teun@denkbeeld.example", Roles.OrganisationAdministrator);
        keeper = HrDesk.At(app, own, Roles.OrganisationAdministrator, keeperAccount.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await keeper.DisposeAsync();
        await administrator.DisposeAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Given_a_new_colleague_When_invited_Then_the_mail_holds_the_only_link_that_opens_the_account()
    {
        var id = (await All.InviteAsync(AccountRealm.All, Wanted("noor@denkbeeld.example", own.Organisation, Roles.Hr), Never)).Value;

        var mail = await Mailbox.LastAsync(app, MailKind.AccountInvitation);
        Assert.Equal("noor@denkbeeld.example", mail.To);
        Assert.Contains("Stichting Denkbeeld", mail.Text, StringComparison.Ordinal);
        var token = mail.Body.Button!.Address.Query[$"?{Invitations.TokenName}=".Length..];
        Assert.Equal(id, (await app.Services.GetRequiredService<Invitations>().AcceptAsync(token, AnAccount.Password, Never)).Value);
        Assert.Equal(AccountState.Active, (await All.FindAsync(AccountRealm.All, id, Never)).Value.State);
    }

    [Fact]
    public async Task Given_an_account_of_another_organisation_When_a_keeper_reaches_for_it_Then_every_act_is_refused_and_an_administrator_may()
    {
        var stranger = await ActiveAsync(other, "maud@zeepbel.example", Roles.Hr);

        Assert.All(
            new[]
            {
                (await Colleagues.FindAsync(AccountRealm.Colleagues, stranger.Id, Never)).Error,
                (await Colleagues.ResendAsync(AccountRealm.Colleagues, stranger.Id, Never)).Error,
                (await Colleagues.RevokeAsync(AccountRealm.Colleagues, stranger.Id, Never)).Error,
                (await Colleagues.ChangeRolesAsync(AccountRealm.Colleagues, stranger.Id, [Roles.Hr], Never)).Error,
                (await Colleagues.CloseAsync(AccountRealm.Colleagues, stranger.Id, AccountClosure.Safety, Never)).Error,
                (await Colleagues.ReopenAsync(AccountRealm.Colleagues, stranger.Id, Never)).Error,
            },
            error => Assert.Equal("Account.Gone", error?.Code));
        Assert.DoesNotContain((await Colleagues.ListAsync(AccountRealm.Colleagues, Everyone, Never)).Value.Items, a => a.Id == stranger.Id);
        Assert.True((await All.CloseAsync(AccountRealm.All, stranger.Id, AccountClosure.OnRequest, Never)).IsSuccess);
    }

    [Fact]
    public async Task Given_a_keeper_When_inviting_Then_it_is_for_the_own_organisation_whatever_was_asked_and_never_as_administrator()
    {
        var id = (await Colleagues.InviteAsync(AccountRealm.Colleagues, Wanted("noor@denkbeeld.example", other.Organisation, Roles.Hr), Never)).Value;

        Assert.Equal(own.Organisation.Value, (await AnAccount.ReadAsync(app, id)).OrganisationId);
        Assert.Equal("Account.RoleNotAllowed", (await Colleagues.InviteAsync(AccountRealm.Colleagues, Wanted("x@denkbeeld.example", own.Organisation, Roles.Administrator), Never)).Error?.Code);
        await Assert.ThrowsAsync<AccessRefusedException>(() => Colleagues.InviteAsync(AccountRealm.All, Wanted("y@denkbeeld.example", null, Roles.Administrator), Never));
    }

    [Fact]
    public async Task Given_no_agreement_When_a_keeper_acts_Then_it_is_refused()
    {
        await AgreeAsync(own, false);

        Assert.Equal("Account.NotAgreed", (await Colleagues.ListAsync(AccountRealm.Colleagues, Everyone, Never)).Error?.Code);
        Assert.Equal("Account.NotAgreed", (await Colleagues.InviteAsync(AccountRealm.Colleagues, Wanted("noor@denkbeeld.example", own.Organisation, Roles.Hr), Never)).Error?.Code);
    }

    [Theory]
    [InlineData(Roles.Hr)]
    [InlineData(Roles.PrivacyOfficer)]
    public async Task Given_another_role_When_it_acts_on_accounts_Then_it_is_refused(string role)
    {
        await using var desk = HrDesk.At(app, own, role);

        await Assert.ThrowsAsync<AccessRefusedException>(() => desk.Get<KeepAccounts>().ListAsync(AccountRealm.Colleagues, Everyone, Never));
        await Assert.ThrowsAsync<AccessRefusedException>(() => desk.Get<KeepAccounts>().ListAsync(AccountRealm.All, Everyone, Never));
    }

    [Theory]
    [InlineData("teun@denkbeeld.example", "Account.EmailTaken")]
    [InlineData("TEUN@denkbeeld.example", "Account.EmailTaken")]
    [InlineData("maud@zeepbel.example", "Account.EmailUnavailable")]
    public async Task Given_an_address_that_has_an_account_When_invited_again_Then_nothing_is_told_of_another_organisation(string email, string code)
    {
        await ActiveAsync(other, "maud@zeepbel.example", Roles.Hr);

        Assert.Equal(code, (await Colleagues.InviteAsync(AccountRealm.Colleagues, Wanted(email, own.Organisation, Roles.Hr), Never)).Error?.Code);
    }

    [Fact]
    [Trait("Promise", "P20")]
    public async Task Given_an_account_When_closed_Then_its_sign_ins_end_at_once_and_reopened_it_works_again()
    {
        var account = await ActiveAsync(own, "noor@denkbeeld.example", Roles.Hr);
        Assert.True(await MaySignInAsync(account.Id));

        Assert.True((await Colleagues.CloseAsync(AccountRealm.Colleagues, account.Id, AccountClosure.NoLongerNeeded, Never)).IsSuccess);

        var closed = await AnAccount.ReadAsync(app, account.Id);
        Assert.NotEqual(account.SecurityStamp, closed.SecurityStamp);
        Assert.Equal((AccountClosure.NoLongerNeeded, keeperAccount.Id), (closed.Closure, closed.ClosedBy));
        Assert.False(await MaySignInAsync(account.Id));
        Assert.Equal("noor@denkbeeld.example", (await Mailbox.LastAsync(app, MailKind.AccountNotice)).To);
        Assert.Equal("Account.IsClosed", (await Colleagues.CloseAsync(AccountRealm.Colleagues, account.Id, AccountClosure.Safety, Never)).Error?.Code);
        Assert.True((await Colleagues.ReopenAsync(AccountRealm.Colleagues, account.Id, Never)).IsSuccess);
        Assert.True(await MaySignInAsync(account.Id));
    }

    [Fact]
    public async Task Given_the_last_keeper_When_closing_or_stepping_down_Then_it_is_refused_until_there_is_another()
    {
        Assert.Equal("Account.LastAdministrator", (await Colleagues.CloseAsync(AccountRealm.Colleagues, keeperAccount.Id, AccountClosure.OnRequest, Never)).Error?.Code);
        Assert.Equal("Account.LastAdministrator", (await Colleagues.ChangeRolesAsync(AccountRealm.Colleagues, keeperAccount.Id, [Roles.Hr], Never)).Error?.Code);

        await ActiveAsync(own, "noor@denkbeeld.example", Roles.OrganisationAdministrator);

        Assert.True((await Colleagues.ChangeRolesAsync(AccountRealm.Colleagues, keeperAccount.Id, [Roles.Hr], Never)).IsSuccess);
        Assert.Equal([Roles.Hr], (await All.FindAsync(AccountRealm.All, keeperAccount.Id, Never)).Value.Roles);
    }

    [Fact]
    public async Task Given_the_last_administrator_When_closing_the_own_account_Then_it_is_refused()
    {
        var last = await ActiveAsync(null, "guus@mijn-optie.example", Roles.Administrator);
        await using var self = AnAdministrator.At(app, last.Id);

        Assert.Equal("Account.LastAdministrator", (await self.Get<KeepAccounts>().CloseAsync(AccountRealm.All, last.Id, AccountClosure.OnRequest, Never)).Error?.Code);
    }

    [Fact]
    public async Task Given_a_file_When_one_line_is_wrong_Then_each_line_says_why_and_nobody_is_invited()
    {
        var file = InviteFile.Read(Encoding.UTF8.GetBytes(
            "E-mailadres;Naam;Rollen\r\nnoor@denkbeeld.example;Noor Bedacht;HR-medewerker\r\ngeen adres;Sem Fabel;HR\r\nbram@denkbeeld.example;;privacy officer\r\naya@denkbeeld.example;Aya;koning\r\n"), own.Organisation);

        Assert.Equal([(3, "Email.NoAt"), (4, "Field.Required"), (5, "Account.RoleUnknown")], file.Problems.Select(p => (p.Line, p.Reason.Code)));
    }

    [Fact]
    public async Task Given_good_lines_of_which_one_address_is_taken_When_applied_Then_none_of_them_is_made()
    {
        var file = InviteFile.Read(Encoding.UTF8.GetBytes(
            "Naam;E-mailadres;Rollen\r\nNoor Bedacht;noor@denkbeeld.example;HR officer|Privacy officer\r\nTeun;teun@denkbeeld.example;HR\r\n"), own.Organisation);
        Assert.Empty(file.Problems);

        var outcome = (await All.InviteManyAsync(AccountRealm.All, [.. file.Rows.Select(r => r.Account)], Never)).Value;

        Assert.Empty(outcome.Accounts);
        Assert.Equal((1, "Account.EmailTaken"), (outcome.Refusals[0].At, outcome.Refusals[0].Reason.Code));
        Assert.Empty(await Mailbox.OfAsync(app, MailKind.AccountInvitation));
    }

    [Fact]
    public async Task Given_acts_on_accounts_When_done_Then_each_stands_in_the_log_of_the_organisation()
    {
        var id = (await All.InviteAsync(AccountRealm.All, Wanted("noor@denkbeeld.example", own.Organisation, Roles.Hr), Never)).Value;
        await All.ResendAsync(AccountRealm.All, id, Never);
        await All.RevokeAsync(AccountRealm.All, id, Never);
        await All.CloseAsync(AccountRealm.All, id, AccountClosure.OnRequest, Never);

        await using var context = app.Services.GetRequiredService<DataContexts>().Open(own);
        Assert.Equal(
            ["InvitedColleague", "InvitedColleague", "RevokedInvitation", "ClosedAccount"],
            await context.AuditLog.Where(a => a.SubjectId == id).OrderBy(a => a.At).ThenBy(a => a.Id).Select(a => a.Act).ToListAsync());
    }

    private static AccountQuery Everyone => new(null, null, null, null, false, 0, 100);

    private static NewAccount Wanted(string email, OrganisationId? organisation, params string[] roles) =>
        new("Noor Bedacht", EmailAddress.Parse(email).Value, organisation, [.. roles]);

    private async Task<StaffAccount> ActiveAsync(TenantScope? scope, string email, params string[] roles)
    {
        var account = await AnAccount.InAsync(app, scope, email, roles);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.EmailConfirmed, true));
        return await AnAccount.ReadAsync(app, account.Id);
    }

    private async Task<bool> MaySignInAsync(Guid id)
    {
        await using var services = app.Scope();
        return await services.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.SignInManager<StaffAccount>>().CanSignInAsync(await AnAccount.ReadAsync(app, id));
    }

    private async Task AgreeAsync(TenantScope scope, bool agreed)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.Organisations.Where(o => o.Id == scope.Organisation.Value).ExecuteUpdateAsync(set => set.SetProperty(o => o.AdministersOwnAccounts, agreed));
    }
}
