using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Areas;

[Trait("Promise", "P18")]
public sealed partial class AccountPagesTests
{
    private const string Fresh = "zeven groene bussen";

    [Fact]
    public async Task Given_a_session_elsewhere_When_its_owner_ends_it_Then_it_ends_there_and_nobody_else_can_end_it()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var owner = await AStaffAccount.EnrolledAsync(app, "eigen");
        var stranger = await AStaffAccount.EnrolledAsync(app, "ander");
        using var there = new FormClient(app);
        await there.SignInAsync(app, owner);
        using var strange = new FormClient(app);
        await strange.SignInAsync(app, stranger);
        var session = await SessionOfAsync(app, owner.Id);

        var page = await strange.GetAsync("/account/inloggen");
        Assert.Equal(HttpStatusCode.NotFound, (await strange.SendAsync(page, $"/account/inloggen?id={session}&handler=End")).Status);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/hr/matches")).Status);

        using var here = new FormClient(app);
        await here.PasswordAsync(owner.Email);
        await here.SendAsync("/Identity/Account/LoginWithRecoveryCode", ("Form.Code", owner.RecoveryCodes[0]));
        var own = await here.GetAsync("/account/inloggen");
        Assert.Contains("Chrome op Windows", own.Body, StringComparison.Ordinal);
        Assert.Equal("/account/inloggen?gedaan=EndedOthers", (await here.SendAsync(own, "/account/inloggen?handler=EndOthers")).Location);

        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/hr/matches")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/hr/matches")).Status);
        Assert.Equal(HttpStatusCode.OK, (await strange.GetAsync("/hr/matches")).Status);
    }

    [Fact]
    public async Task Given_a_trusted_device_When_another_account_names_it_Then_it_stays_trusted()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var owner = await AStaffAccount.EnrolledAsync(app, "eigen");
        var stranger = await AStaffAccount.EnrolledAsync(app, "ander");
        using var client = new FormClient(app);
        await client.SignInAsync(app, owner, remember: true);
        using var strange = new FormClient(app);
        await strange.SignInAsync(app, stranger);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var device = await context.AccountDevices.Where(d => d.AccountId == owner.Id).Select(d => d.Id).SingleAsync();

        var page = await strange.GetAsync("/account/apparaten");
        Assert.Equal(HttpStatusCode.NotFound, (await strange.SendAsync(page, $"/account/apparaten?id={device}&handler=Revoke")).Status);
        Assert.NotNull(await context.AccountDevices.Where(d => d.Id == device).Select(d => d.TrustedUntil).SingleAsync());

        page = await client.GetAsync("/account/apparaten");
        Assert.Equal("/account/apparaten?gedaan=Revoked", (await client.SendAsync(page, $"/account/apparaten?id={device}&handler=Revoke")).Location);
        Assert.Null(await context.AccountDevices.Where(d => d.Id == device).Select(d => d.TrustedUntil).SingleAsync());
    }

    [Fact]
    public async Task Given_a_new_password_When_changed_Then_elsewhere_ends_here_stays_and_nothing_else_can_be_set_with_it()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var there = new FormClient(app);
        await there.SignInAsync(app, account);
        using var here = new FormClient(app);
        await here.PasswordAsync(account.Email);
        await here.SendAsync("/Identity/Account/LoginWithRecoveryCode", ("Form.Code", account.RecoveryCodes[0]));

        Assert.Contains("Dit wachtwoord klopt niet", (await here.SendAsync("/account/wachtwoord", ("Form.Old", "verkeerd"), ("Form.Fresh", Fresh))).Body, StringComparison.Ordinal);
        Assert.Contains("raadt het snel", WebUtility.HtmlDecode((await here.SendAsync("/account/wachtwoord", ("Form.Old", AStaffAccount.Password), ("Form.Fresh", "welkomwelkom"))).Body), StringComparison.Ordinal);
        var changed = await here.SendAsync("/account/wachtwoord", ("Form.Old", AStaffAccount.Password), ("Form.Fresh", Fresh),
            ("Form.TwoFactorEnabled", "false"), ("TwoFactorEnabled", "false"), ("OrganisationId", Guid.NewGuid().ToString()), ("Account.DisplayName", "Een ander"), ("AccountId", Guid.NewGuid().ToString()));

        Assert.Equal("/account/wachtwoord?gedaan=Password", changed.Location);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/hr/matches")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/hr/matches")).Status);
        await using var scope = app.Scope();
        var stored = (await scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>().FindByIdAsync(account.Id.ToString()))!;
        Assert.True(stored.TwoFactorEnabled);
        Assert.Equal("staf Voorbeeld", stored.DisplayName);
        Assert.Contains(await StaffMail.OfAsync(app, account.Id), m => m.Subject == "Je wachtwoord is gewijzigd");
    }

    [Fact]
    public async Task Given_ten_minutes_without_proof_When_recovery_codes_are_asked_Then_the_password_is_asked_first()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-02T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time), "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);
        await client.SignInAsync(app, account);
        time.Advance(TimeSpan.FromMinutes(11));
        var page = await client.GetAsync("/account/tweede-stap");

        Assert.Equal("/account/bevestigen?returnUrl=%2Faccount%2Ftweede-stap", (await client.SendAsync(page, "/account/tweede-stap?handler=Codes")).Location);
        Assert.Null((await client.SendAsync("/account/bevestigen", ("Form.Password", "verkeerd"))).Location);
        Assert.Equal("/account/tweede-stap", (await client.SendAsync("/account/bevestigen?returnUrl=%2Faccount%2Ftweede-stap", ("Form.Password", AStaffAccount.Password))).Location);
        Assert.Contains("Je ziet ze alleen nu", (await client.SendAsync(page, "/account/tweede-stap?handler=Codes")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_forgotten_password_When_a_link_is_asked_Then_known_and_unknown_get_the_same_answer_and_one_of_them_a_mail()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);

        var unknown = await client.SendAsync("/Identity/Account/ForgotPassword", ("Form.Email", "niemand@voorbeeld.example"));
        var known = await client.SendAsync("/Identity/Account/ForgotPassword", ("Form.Email", account.Email));

        Assert.Contains("Kijk in je mail", known.Body, StringComparison.Ordinal);
        Assert.Equal(Nonces().Replace(unknown.Body, ""), Nonces().Replace(known.Body, ""));
        Assert.StartsWith("/Identity/Account/ResetPassword?code=", await StaffMail.LinkAsync(app, account.Id, "Kies een nieuw wachtwoord"), StringComparison.Ordinal);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal(1, await context.OutboxMails.CountAsync());
    }

    [Fact]
    public async Task Given_the_link_of_a_reset_When_used_Then_it_works_once_within_the_hour_and_takes_the_lock_off()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-02T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time), "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);
        for (var i = 0; i < 5; i++) await client.PasswordAsync(account.Email, "verkeerd wachtwoord");
        await client.SendAsync("/Identity/Account/ForgotPassword", ("Form.Email", account.Email));
        var link = await StaffMail.LinkAsync(app, account.Id, "Kies een nieuw wachtwoord");

        var opened = await client.GetAsync(link);
        Assert.Equal("/Identity/Account/ResetPassword", opened.Location); // the secret leaves the address bar
        Assert.Contains(opened.SetCookies, cookie => cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
        var form = await client.GetAsync("/Identity/Account/ResetPassword");
        Assert.Contains("Je hebt een nieuw wachtwoord", (await client.SendAsync(form, "/Identity/Account/ResetPassword", ("Form.Fresh", Fresh))).Body, StringComparison.Ordinal);
        Assert.Equal("/Identity/Account/LoginWith2fa", (await client.PasswordAsync(account.Email, Fresh)).Location);

        await client.GetAsync(link);
        Assert.Contains("werkt niet meer", (await client.GetAsync("/Identity/Account/ResetPassword")).Body, StringComparison.Ordinal);
        Assert.Contains("werkt niet meer", (await client.SendAsync(form, "/Identity/Account/ResetPassword", ("Form.Fresh", Fresh + " nog een keer"))).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zomaar iets")]
    [InlineData("0a0b0c0d000040008000000000000001.AAAA")]
    [InlineData("..")]
    public async Task Given_a_forged_link_When_opened_Then_a_page_says_what_to_do(string code)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        using var client = new FormClient(app);

        await client.GetAsync($"/Identity/Account/ResetPassword?code={Uri.EscapeDataString(code)}");
        var page = await client.GetAsync("/Identity/Account/ResetPassword");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Vraag een nieuwe link", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_browser_that_is_new_When_it_signs_in_Then_the_owner_is_asked_by_mail_and_the_first_one_is_not()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var first = new FormClient(app);
        await first.SignInAsync(app, account);
        Assert.Empty(await StaffMail.OfAsync(app, account.Id));
        using var second = new FormClient(app);
        await second.PasswordAsync(account.Email);
        await second.SendAsync("/Identity/Account/LoginWithRecoveryCode", ("Form.Code", account.RecoveryCodes[0]));

        var mail = (await StaffMail.OfAsync(app, account.Id)).Single(m => m.Subject == "Ben jij zojuist ingelogd?");

        Assert.Contains(mail.Body.Paragraphs, p => p.Contains("Chrome op Windows", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_the_log_of_an_organisation_When_read_Then_it_holds_its_own_people_and_no_others()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var school = await AnOrganisation.InAsync(app, "school");
        var own = await AStaffAccount.EnrolledAsync(app, "eigen", organisation: school);
        var other = await AStaffAccount.EnrolledAsync(app, "ander");
        using var client = new FormClient(app);
        await client.PasswordAsync(own.Email, "verkeerd wachtwoord");
        await client.PasswordAsync(other.Email, "verkeerd wachtwoord");
        await client.PasswordAsync("niemand@voorbeeld.example", "verkeerd wachtwoord");

        var (lines, total) = await app.Services.GetRequiredService<SignInLog>()
            .OfStaffAsync(new SignInQuery(school.Organisation.Value, null, null, 0, 50), TestContext.Current.CancellationToken);

        Assert.Equal(1, total);
        Assert.Equal("eigen Voorbeeld", Assert.Single(lines).Person);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal(3, await context.SignIns.CountAsync());
    }

    [Fact]
    public async Task Given_an_invitation_When_its_link_is_opened_Then_looking_changes_nothing_and_taking_it_up_leads_to_coupling_an_app()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.InAsync(app);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var secret = await app.Services.GetRequiredService<Invitations>()
            .IssueAsync(context, await context.Users.SingleAsync(a => a.Id == account.Id), null, TestContext.Current.CancellationToken);
        await context.SaveChangesAsync();
        var link = Invitations.AddressOf(secret);
        using var scanner = new FormClient(app);
        await scanner.GetAsync(link);
        await scanner.GetAsync(Invitations.Page);
        using var client = new FormClient(app);

        Assert.Equal(Invitations.Page, (await client.GetAsync(link)).Location);
        Assert.Contains("te kort", (await client.SendAsync(Invitations.Page, ("Form.Fresh", "te kort"))).Body, StringComparison.Ordinal);
        Assert.Equal("/Identity/Account/Enrol", (await client.SendAsync(Invitations.Page, ("Form.Fresh", Fresh))).Location);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/Identity/Account/Enrol")).Status);

        await scanner.GetAsync(link);
        Assert.Contains("al gebruikt", (await scanner.GetAsync(Invitations.Page)).Body, StringComparison.Ordinal);
        Assert.Equal("/Identity/Account/Enrol", (await scanner.PasswordAsync(account.Email, Fresh)).Location);
    }

    private static async Task<Guid> SessionOfAsync(TestApp app, Guid account)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.SignIns.Where(s => s.AccountId == account).OrderByDescending(s => s.At).Select(s => s.Id).FirstAsync();
    }

    [System.Text.RegularExpressions.GeneratedRegex("nonce=\"[^\"]*\"")]
    private static partial System.Text.RegularExpressions.Regex Nonces();
}
