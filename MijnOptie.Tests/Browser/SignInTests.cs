using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Browser;

/// <summary>Signing in as people do it: with a screen, a keyboard, a phone that reads the picture, and a device that holds a passkey.</summary>
[Trait("Promise", "P18")]
public sealed class SignInTests(Support.Browser browser)
{
    [Fact]
    public async Task Given_a_new_member_of_staff_When_an_app_is_coupled_from_the_screen_Then_codes_work_once_and_a_lost_phone_is_no_end()
    {
        var time = Clock();
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time), "Development");
        var account = await AStaffAccount.InAsync(app, "noor");
        await using var context = await browser.NewContextAsync(app.Address, width: 390, dark: true);
        var page = await context.NewPageAsync();

        // By keyboard alone: the address, the password, Enter.
        await page.GotoAsync("/Identity/Account/Login?returnUrl=%2Fhr%2Fplekken");
        await TabToAsync(page, "email");
        await page.Keyboard.TypeAsync(account.Email);
        await TabToAsync(page, "password");
        await page.Keyboard.TypeAsync(AStaffAccount.Password);
        await page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(page, "/Enrol**");
        await AccessibleAsync(page);
        var link = await QrScreen.ReadAsync(page);
        Assert.StartsWith("otpauth://totp/Mijn-OPtIE:noor", link, StringComparison.Ordinal);
        account.Couple(link);
        Assert.Equal(account.Key, string.Concat((await page.Locator(".key").InnerTextAsync()).Where(char.IsAsciiLetterOrDigit)));

        var code = account.Code(app);
        await TabToAsync(page, "code");
        await page.Keyboard.TypeAsync(code);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading(page, "Bewaar je herstelcodes")).ToBeVisibleAsync();
        await AccessibleAsync(page);
        var codes = await page.Locator(".codes code").AllInnerTextsAsync();
        Assert.Equal(10, codes.Count);
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download als tekstbestand" }).ClickAsync());
        var text = await File.ReadAllTextAsync(await file.PathAsync());
        Assert.All(codes, c => Assert.Contains(c, text, StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Link, new() { Name = "Ik heb ze bewaard, verder" }).ClickAsync();
        await Arrival.AtAsync(page, "/hr/plekken");

        await SignOutAsync(page);
        await SignIn.PasswordAsync(page, account.Email);
        await page.Locator("#code").FillAsync(code);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("al gebruikt");
        await AccessibleAsync(page);

        // Locked out by someone who guesses: also the right password is refused, in the same words.
        for (var i = 0; i < 5; i++) await SignIn.PasswordAsync(page, account.Email, "verkeerd wachtwoord");
        var refused = await page.GetByRole(AriaRole.Alert).First.InnerTextAsync();
        await SignIn.PasswordAsync(page, account.Email);
        Assert.Equal(refused, await page.GetByRole(AriaRole.Alert).First.InnerTextAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Wachtwoord vergeten?" }).ClickAsync();
        await page.GetByLabel("E-mailadres").FillAsync(account.Email);
        await AccessibleAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading(page, "Kijk in je mail")).ToBeVisibleAsync();
        await page.GotoAsync(await StaffMail.LinkAsync(app, account.Id, "Kies een nieuw wachtwoord"));
        Assert.EndsWith("/Identity/Account/ResetPassword", page.Url, StringComparison.Ordinal);
        await AccessibleAsync(page);
        await page.GetByLabel("Nieuw wachtwoord").FillAsync("Welkom2026!!");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#fresh-error")).ToContainTextAsync("raadt het snel");
        await page.GetByLabel("Nieuw wachtwoord").FillAsync("zeven groene bussen");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading(page, "Je hebt een nieuw wachtwoord")).ToBeVisibleAsync();

        await SignIn.PasswordAsync(page, account.Email, "zeven groene bussen");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kun je niet bij je app?" }).ClickAsync();
        await AccessibleAsync(page);
        await page.Locator("#code").FillAsync(codes[4]);
        await page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(page, "/hr/**");
        await page.GotoAsync("/account");
        await Assertions.Expect(page.GetByText("Herstelcodes over: 9")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Given_someone_who_is_signed_in_When_passkeys_devices_and_sessions_are_kept_Then_each_of_them_does_what_it_says()
    {
        var time = Clock();
        await using var app = await TestApp.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(time);
                builder.Configuration["Site:Address"] = "http://localhost"; // a passkey belongs to a name, not to a number
            },
            "Development");
        var account = await AStaffAccount.EnrolledAsync(app, "noor");
        var address = new UriBuilder(app.Address) { Host = "localhost" }.Uri;
        await using var context = await browser.NewContextAsync(address);
        var page = await context.NewPageAsync();
        await HoldPasskeysAsync(page);

        await SignIn.PasswordAsync(page, account.Email);
        await page.Locator("#code").FillAsync(account.Code(app));
        await page.GetByLabel("Vraag op dit apparaat 30 dagen geen code").CheckAsync();
        await page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(page, "/hr/**");

        await page.GotoAsync("/account/passkeys");
        await page.Locator("#naam").FillAsync("Laptop van werk");
        await page.GetByRole(AriaRole.Button, new() { Name = "Voeg een passkey toe" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("De passkey is toegevoegd.");
        await AccessibleAsync(page);
        await SignOutAsync(page);
        var asked = 0;
        var again = new TaskCompletionSource();
        await page.RouteAsync("**handler=PasskeyOptions", async route =>
        {
            asked++;
            await again.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/Identity/Account/Login");
        var withPasskey = page.GetByRole(AriaRole.Button, new() { Name = "Log in met een passkey" });
        await withPasskey.ClickAsync();
        await Until.TrueAsync(() => asked == 1);
        await withPasskey.ClickAsync();
        again.SetResult();
        await Arrival.AtAsync(page, "/hr/**");
        Assert.Equal(1, asked); // the device asks one thing at a time

        // The device stands in for the code, until it is revoked.
        await SignOutAsync(page);
        await SignIn.PasswordAsync(page, account.Email);
        await Arrival.AtAsync(page, "/hr/**");
        await page.GotoAsync("/account/apparaten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vraag weer een code op Chrome op Linux" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await AccessibleAsync(page);

        await using var elsewhere = await browser.NewContextAsync(address);
        var other = await elsewhere.NewPageAsync();
        time.Advance(TimeSpan.FromSeconds(60));
        await SignIn.WithCodeAsync(other, app, account);
        await page.GotoAsync("/account/inloggen");
        await AccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log overal anders uit" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await other.GotoAsync("/hr/plekken");
        Assert.Contains("/Identity/Account/Login", other.Url, StringComparison.Ordinal);

        await page.GotoAsync("/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verwijder passkey Laptop van werk" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Je hebt nog geen passkey.")).ToBeVisibleAsync();
        await SignOutAsync(page);
        await page.GotoAsync("/Identity/Account/Login");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in met een passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Met deze passkey kun je hier niet inloggen")).ToBeVisibleAsync();
        await SignIn.PasswordAsync(page, account.Email);
        await Arrival.AtAsync(page, "/LoginWith2fa**");
    }

    private static FakeTimeProvider Clock() => new(DateTimeOffset.UnixEpoch.AddYears(57).AddHours(9));

    private static ILocator Heading(IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 });

    private static async Task AccessibleAsync(IPage page) => Assert.Empty(await Support.Browser.AccessibilityAsync(page));

    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/Identity/Account/Logout");
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).Last.ClickAsync();
        await Assertions.Expect(Heading(page, "Je bent uitgelogd")).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var i = 0; i < 40; i++)
        {
            if (await page.EvaluateAsync<string?>("document.activeElement?.id") == id) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The keyboard does not reach #{id}.");
    }

    // A device with a sensor that always recognises its owner.
    private static async Task HoldPasskeysAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            },
        });
    }
}
