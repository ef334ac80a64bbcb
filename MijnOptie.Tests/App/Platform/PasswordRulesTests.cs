using CsCheck;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Platform.Security.Passwords;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

[Trait("Promise", "P17")]
public sealed class PasswordRulesTests
{
    private static readonly CommonPasswords Common = new();

    [Theory]
    [InlineData("123456789qwe")]
    [InlineData("qwertyqwerty")]
    [InlineData("QwertyQwerty")]
    [InlineData("Welkom2026!!")]
    [InlineData("wachtwoord12345")]
    [InlineData("2026-amsterdam-2026")]
    [InlineData("welkomwelkomwelkom")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    public void Given_a_password_that_many_use_When_looked_up_Then_it_is_known(string password) => Assert.True(Common.Contains(password));

    [Theory]
    [InlineData("zes blauwe fietsen")]
    [InlineData("drie geiten op het dak")]
    [InlineData("Tp#9-vK2qLw8xZ")]
    public void Given_a_password_of_ones_own_When_looked_up_Then_it_is_not_known(string password) => Assert.False(Common.Contains(password));

    [Fact]
    public void Given_the_list_When_counted_Then_it_is_the_list_that_was_made() => Assert.Equal(60_603, Common.Count);

    [Fact]
    public void Given_any_text_When_looked_up_Then_nothing_breaks_and_case_does_not_matter() =>
        Gen.String[0, 60].Sample(text => Common.Contains(text) == Common.Contains(text.ToLowerInvariant()));

    [Theory]
    [InlineData(Roles.Hr, "elf letters", "TooShort")]
    [InlineData(Roles.Hr, "twaalf teken", null)]
    [InlineData(Roles.Administrator, "veertien teken", "TooShort")]
    [InlineData(Roles.Administrator, "vijftien tekens", null)]
    [InlineData(Roles.Hr, "Noor is de beste", null)]
    [InlineData(Roles.Hr, "leve nöörtje altijd", "OwnName")]
    [InlineData(Roles.Hr, "ik ben voorbeeld", "OwnName")]
    [InlineData(Roles.Hr, "inloggen mijn-optie", "Common")]
    [InlineData(Roles.Hr, "wachtwoord12345", "Common")]
    public async Task Given_a_password_When_chosen_Then_its_length_and_its_secrecy_count_and_nothing_else(string role, string password, string? refusal)
    {
        await using var app = await TestApp.BuildAsync();
        var made = await AStaffAccount.InAsync(app, "noortje", role);
        await using var scope = app.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var account = (await users.FindByIdAsync(made.Id.ToString()))!;

        var result = await Assert.Single(users.PasswordValidators).ValidateAsync(users, account, password);

        Assert.Equal(refusal, result.Errors.FirstOrDefault()?.Code);
    }

    [Fact]
    public async Task Given_a_password_of_any_length_When_chosen_Then_128_characters_is_the_most()
    {
        await using var app = await TestApp.BuildAsync();
        var made = await AStaffAccount.InAsync(app);
        await using var scope = app.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var account = (await users.FindByIdAsync(made.Id.ToString()))!;
        var rules = Assert.Single(users.PasswordValidators);
        static string OfLength(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * i % 23))));

        Assert.True((await rules.ValidateAsync(users, account, OfLength(128))).Succeeded);
        Assert.Equal("TooLong", Assert.Single((await rules.ValidateAsync(users, account, OfLength(129))).Errors).Code);
    }
}
