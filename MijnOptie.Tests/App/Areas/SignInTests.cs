using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Areas;

[Trait("Promise", "P18")]
public sealed partial class SignInTests
{
    [Fact]
    public async Task Given_password_and_code_When_both_are_right_Then_staff_comes_in_and_can_leave()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);

        Assert.StartsWith("/Identity/Account/Login", (await client.GetAsync("/hr/matches")).Location, StringComparison.Ordinal);
        await client.SignInAsync(app, account);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/hr/matches")).Status);
        await client.SendAsync("/Identity/Account/Logout");

        Assert.StartsWith("/Identity/Account/Login", (await client.GetAsync("/hr/matches")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_cookie_that_was_copied_When_its_owner_signs_out_Then_the_copy_is_worth_nothing()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var owner = new FormClient(app);
        await owner.SignInAsync(app, account);
        using var copy = new FormClient(app);
        copy.Cookies.Add(owner.Cookies.GetCookies(app.Address));
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/hr/matches")).Status);

        await owner.SendAsync("/Identity/Account/Logout");

        Assert.Equal(HttpStatusCode.Redirect, (await copy.GetAsync("/hr/matches")).Status);
    }

    [Fact]
    public async Task Given_an_account_without_a_second_factor_When_the_password_is_right_Then_it_reaches_nothing_but_coupling_an_app()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.InAsync(app);
        using var client = new FormClient(app);
        var closed = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAuthorizeData>() is not null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(e => e.RoutePattern.Parameters.Count == 0).Select(e => "/" + e.RoutePattern.RawText!.Trim('/')).Distinct().ToList();
        Assert.Contains("/hr/matches", closed);

        Assert.Equal("/Identity/Account/Enrol", (await client.PasswordAsync(account.Email)).Location);

        foreach (var path in closed) Assert.Contains((await client.GetAsync(path)).Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Unauthorized, HttpStatusCode.MethodNotAllowed });
        Assert.StartsWith("/Identity/Account/Login", (await client.GetAsync("/Identity/Account/LoginWith2fa")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/Identity/Account/Enrol")).Status);
    }

    [Fact]
    public async Task Given_every_policy_When_read_Then_it_demands_two_factors()
    {
        await using var app = await TestApp.BuildAsync();
        var options = app.Services.GetRequiredService<IOptions<AuthorizationOptions>>().Value;
        var policies = Roles.All.Select(role => options.GetPolicy(role)!).Append(options.DefaultPolicy).ToList();

        Assert.True(policies.Count > 3);
        Assert.All(policies, policy => Assert.Contains(policy.Requirements, r => r is Microsoft.AspNetCore.Authorization.Infrastructure.ClaimsAuthorizationRequirement
        {
            ClaimType: StaffClaims.Methods,
        } claim && claim.AllowedValues!.SequenceEqual([StaffClaims.TwoFactors])));
    }

    [Fact]
    public async Task Given_a_code_When_it_comes_twice_Then_the_second_time_is_refused_also_after_a_restart()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        var code = account.Code(app);
        using (var client = new FormClient(app))
        {
            await client.PasswordAsync(account.Email);
            Assert.Equal("/werkruimte", (await client.CodeAsync(code)).Location);
        }
        using var other = new FormClient(app);
        await other.PasswordAsync(account.Email);

        Assert.Contains("al gebruikt", (await other.CodeAsync(code)).Body, StringComparison.Ordinal);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.True(await context.Authenticators.AnyAsync(a => a.AccountId == account.Id && a.LastStep > 0)); // what a restart does not forget
    }

    [Fact]
    public async Task Given_a_recovery_code_When_used_Then_it_lets_in_once_and_is_nowhere_to_be_read()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        var typed = account.RecoveryCodes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);
        using var client = new FormClient(app);
        await client.PasswordAsync(account.Email);

        Assert.Equal("/werkruimte", (await client.SendAsync("/Identity/Account/LoginWithRecoveryCode", ("Form.Code", typed))).Location);
        await client.SendAsync("/Identity/Account/Logout");
        await client.PasswordAsync(account.Email);
        Assert.Null((await client.SendAsync("/Identity/Account/LoginWithRecoveryCode", ("Form.Code", typed))).Location);

        await using var scope = app.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        Assert.Equal(9, await users.CountRecoveryCodesAsync((await users.FindByIdAsync(account.Id.ToString()))!));
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var stored = string.Join('\n', await context.UserTokens.Select(t => t.Value).ToListAsync()) + string.Join('\n', await context.Authenticators.Select(a => a.Key).ToListAsync());
        Assert.NotEmpty(stored);
        Assert.DoesNotContain(account.RecoveryCodes, code => stored.Contains(code, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(account.Key!, stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_remembered_device_When_thirty_days_pass_Then_it_asks_the_code_again()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-02T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time), "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);
        await client.SignInAsync(app, account, remember: true);
        await client.SendAsync("/Identity/Account/Logout");

        time.Advance(TimeSpan.FromDays(29));
        Assert.Equal("/werkruimte", (await client.PasswordAsync(account.Email)).Location);
        await client.SendAsync("/Identity/Account/Logout");
        time.Advance(TimeSpan.FromDays(1));

        Assert.Equal("/Identity/Account/LoginWith2fa", (await client.PasswordAsync(account.Email)).Location);
    }

    [Fact]
    public async Task Given_five_wrong_passwords_When_the_right_one_comes_Then_the_account_is_locked_for_a_quarter_of_an_hour()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-02T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time), "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);
        for (var i = 0; i < 5; i++) Assert.Null((await client.PasswordAsync(account.Email, "verkeerd wachtwoord")).Location);

        Assert.Null((await client.PasswordAsync(account.Email)).Location);
        time.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("/Identity/Account/LoginWith2fa", (await client.PasswordAsync(account.Email)).Location);

        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal(
            [SignInOutcome.WrongPassword, SignInOutcome.WrongPassword, SignInOutcome.WrongPassword, SignInOutcome.WrongPassword, SignInOutcome.WrongPassword, SignInOutcome.Locked, SignInOutcome.PasswordOnly],
            await context.SignIns.Where(s => s.AccountId == account.Id).OrderBy(s => s.At).ThenBy(s => s.Outcome == SignInOutcome.Locked).Select(s => s.Outcome).ToListAsync());
    }

    [Fact]
    public async Task Given_guesses_side_by_side_When_counted_Then_each_of_them_counts()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            using var client = new FormClient(app);
            await client.PasswordAsync(account.Email, "verkeerd wachtwoord");
        }));

        using var owner = new FormClient(app);
        Assert.Null((await owner.PasswordAsync(account.Email)).Location);
    }

    [Fact]
    public async Task Given_a_known_and_an_unknown_address_When_refused_Then_answer_and_work_are_the_same()
    {
        var work = new CountedWork();
        await using var app = await TestApp.StartAsync(work.Count, "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);
        await client.PasswordAsync("eerst@voorbeeld.example"); // makes the decoy, once
        var page = await client.GetAsync("/Identity/Account/Login");

        async Task<(string Answer, string Work)> TryAsync(string email, string password)
        {
            work.Start();
            var answer = await client.SendAsync(page, "/Identity/Account/Login", ("Form.Email", email), ("Form.Password", password));
            return (Tokens().Replace(answer.Body.Replace(email, "", StringComparison.Ordinal), ""), work.Taken());
        }

        var unknown = await TryAsync("niemand@voorbeeld.example", AStaffAccount.Password);
        var known = await TryAsync(account.Email, "verkeerd wachtwoord");
        for (var i = 0; i < 5; i++) await TryAsync(account.Email, "verkeerd wachtwoord");
        var locked = await TryAsync(account.Email, AStaffAccount.Password);

        Assert.Contains("hash", unknown.Work, StringComparison.Ordinal);
        Assert.Contains("INSERT INTO \"SignIns\"", unknown.Work, StringComparison.Ordinal);
        Assert.Equal(unknown, known);
        Assert.Equal(unknown, locked);
    }

    [Theory]
    [InlineData("mijnoptie-halfway")]
    [InlineData("mijnoptie-staff")]
    [InlineData("mijnoptie-device")]
    public async Task Given_a_cookie_of_signing_in_When_tampered_with_Then_it_opens_nothing(string name)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);
        await client.PasswordAsync(account.Email);
        if (name != "mijnoptie-halfway") await client.CodeAsync(account.Code(app), remember: true);
        var cookie = client.Cookies.GetCookies(app.Address)[name]!;
        cookie.Value = cookie.Value[..^4] + (cookie.Value.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");

        if (name == "mijnoptie-device")
        {
            client.Cookies.GetCookies(app.Address)["mijnoptie-staff"]!.Expired = true;
            Assert.Equal("/Identity/Account/LoginWith2fa", (await client.PasswordAsync(account.Email)).Location);
        }
        else
        {
            Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(name == "mijnoptie-halfway" ? "/Identity/Account/LoginWith2fa" : "/hr/matches")).Status);
        }
    }

    [Fact]
    public async Task Given_the_cookies_of_signing_in_When_set_Then_no_script_and_no_other_site_can_use_them()
    {
        await using var app = await TestApp.StartAsync();
        var account = await AStaffAccount.EnrolledAsync(app);
        using var client = new FormClient(app);
        var page = await client.GetAsync("/Identity/Account/Login");
        // This client has no TLS and would not send back what is for TLS alone.
        foreach (var cookie in page.SetCookies) client.Cookies.SetCookies(app.Address, cookie.Replace("secure", "", StringComparison.OrdinalIgnoreCase));

        var set = (await client.SendAsync(page, "/Identity/Account/Login", ("Form.Email", account.Email), ("Form.Password", AStaffAccount.Password))).SetCookies;

        Assert.NotEmpty(set);
        Assert.All(set, cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [GeneratedRegex("value=\"CfDJ8[^\"]*\"|nonce=\"[^\"]*\"")]
    private static partial Regex Tokens();
}
