using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Accounts;

[Trait("Promise", "P17")]
public sealed class InvitationsTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
    private TestApp app = null!;
    private TenantScope scope;

    private Invitations Invitations => app.Services.GetRequiredService<Invitations>();

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        scope = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Given_an_invitation_When_shown_twice_Then_it_says_for_whom_and_changes_nothing()
    {
        var account = await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr, Roles.PrivacyOfficer);
        var token = await AnAccount.InvitedAsync(app, account);

        await Invitations.ShowAsync(token, CancellationToken.None);
        var shown = (await Invitations.ShowAsync(token, CancellationToken.None)).Value;

        Assert.Equal((account.Id, "noor", "noor@denkbeeld.example", "Stichting Denkbeeld"), (shown.Account, shown.Name, shown.Email, shown.Organisation));
        Assert.Equal([Roles.Hr, Roles.PrivacyOfficer], shown.Roles);
        Assert.Equal(clock.GetUtcNow() + TimeSpan.FromHours(72), shown.ExpiresAt);
        Assert.Null((await AnAccount.ReadAsync(app, account.Id)).PasswordHash);
    }

    [Fact]
    public async Task Given_an_invitation_When_accepted_Then_the_password_is_set_the_address_is_confirmed_and_earlier_sign_ins_end()
    {
        var account = await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr);
        var token = await AnAccount.InvitedAsync(app, account);

        var accepted = await Invitations.AcceptAsync(token, AnAccount.Password, CancellationToken.None);

        var now = await AnAccount.ReadAsync(app, account.Id);
        Assert.Equal(account.Id, accepted.Value);
        Assert.True(now.EmailConfirmed);
        Assert.NotEqual(account.SecurityStamp, now.SecurityStamp);
        await using var services = app.Scope();
        Assert.True(await services.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>().CheckPasswordAsync(now, AnAccount.Password));
    }

    [Fact]
    public async Task Given_an_accepted_invitation_When_its_link_is_used_again_Then_it_is_refused_and_nothing_changes()
    {
        var account = await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr);
        var token = await AnAccount.InvitedAsync(app, account);
        await Invitations.AcceptAsync(token, AnAccount.Password, CancellationToken.None);
        var before = await AnAccount.ReadAsync(app, account.Id);

        var again = await Invitations.AcceptAsync(token, "een heel ander wachtwoord", CancellationToken.None);

        Assert.Equal("Invitation.Used", again.Error?.Code);
        Assert.Equal(before.PasswordHash, (await AnAccount.ReadAsync(app, account.Id)).PasswordHash);
    }

    [Fact]
    public async Task Given_one_link_When_it_is_accepted_in_two_places_at_once_Then_one_of_them_is_refused()
    {
        var account = await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr);
        var token = await AnAccount.InvitedAsync(app, account);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => Invitations.AcceptAsync(token, $"{AnAccount.Password} {i}", CancellationToken.None))));

        Assert.Single(answers, a => a.IsSuccess);
        Assert.All(answers.Where(a => !a.IsSuccess), a => Assert.Equal("Invitation.Used", a.Error?.Code));
    }

    [Theory]
    [InlineData(72 * 60, "Invitation.Expired")]
    [InlineData((72 * 60) - 1, null)]
    public async Task Given_72_hours_When_they_are_over_Then_the_link_works_no_longer(int minutes, string? code)
    {
        var token = await AnAccount.InvitedAsync(app, await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr));

        clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(code, (await Invitations.ShowAsync(token, CancellationToken.None)).Error?.Code);
        Assert.Equal(code, (await Invitations.AcceptAsync(token, AnAccount.Password, CancellationToken.None)).Error?.Code);
    }

    [Fact]
    public async Task Given_a_second_invitation_When_the_first_link_is_used_Then_it_is_refused_and_the_second_works()
    {
        var account = await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr);
        var first = await AnAccount.InvitedAsync(app, account);
        var second = await AnAccount.InvitedAsync(app, account);

        Assert.Equal("Invitation.Revoked", (await Invitations.AcceptAsync(first, AnAccount.Password, CancellationToken.None)).Error?.Code);
        Assert.True((await Invitations.AcceptAsync(second, AnAccount.Password, CancellationToken.None)).IsSuccess);
    }

    [Fact]
    public async Task Given_a_password_that_a_rule_refuses_When_accepting_Then_the_rule_is_named_and_the_link_still_works()
    {
        var token = await AnAccount.InvitedAsync(app, await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr));

        Assert.Equal("Password.TooShort", (await Invitations.AcceptAsync(token, "kort", CancellationToken.None)).Error?.Code);
        Assert.True((await Invitations.AcceptAsync(token, AnAccount.Password, CancellationToken.None)).IsSuccess);
    }

    [Fact]
    public async Task Given_a_closed_account_When_its_invitation_is_used_Then_it_stays_closed()
    {
        var account = await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr);
        var token = await AnAccount.InvitedAsync(app, account);
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
            await context.Users.ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, clock.GetUtcNow()));

        Assert.Equal("Invitation.Closed", (await Invitations.AcceptAsync(token, AnAccount.Password, CancellationToken.None)).Error?.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zomaar")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("../../../../../../../../../../../etc/passwd")]
    public async Task Given_a_forged_link_When_used_Then_it_is_refused(string? token)
    {
        await AnAccount.InvitedAsync(app, await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr));

        Assert.Equal("Invitation.Unknown", (await Invitations.ShowAsync(token, CancellationToken.None)).Error?.Code);
        Assert.Equal("Invitation.Unknown", (await Invitations.AcceptAsync(token, AnAccount.Password, CancellationToken.None)).Error?.Code);
    }

    [Fact]
    public async Task Given_an_invitation_When_the_database_is_read_Then_the_secret_is_nowhere_in_it()
    {
        var token = await AnAccount.InvitedAsync(app, await AnAccount.InAsync(app, scope, "noor@denkbeeld.example", Roles.Hr));
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();

        var row = await context.Invitations.AsNoTracking().SingleAsync();

        Assert.NotEqual(token, row.TokenHash);
        Assert.Equal(Secret.Parse(token)!.Hash, row.TokenHash);
    }
}
