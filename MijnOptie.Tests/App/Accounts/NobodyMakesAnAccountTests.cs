using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.App.Candidates.Portal;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Accounts;

/// <summary>No visitor and no candidate gets an account, by any address there is: found from the routes of the running application.</summary>
[Trait("Promise", "P16")]
public sealed class NobodyMakesAnAccountTests
{
    private const string Intruder = "indringer@voorbeeld.example";

    private static readonly Dictionary<string, string> AccountData = new()
    {
        ["Email"] = Intruder,
        ["UserName"] = Intruder,
        ["Name"] = "Indringer",
        ["DisplayName"] = "Indringer",
        ["Password"] = AStaffAccount.Password,
        ["ConfirmPassword"] = AStaffAccount.Password,
        ["Fresh"] = AStaffAccount.Password,
        ["Role"] = Roles.Administrator,
        ["Roles"] = Roles.Administrator,
        ["IsAdministrator"] = "true",
        ["EmailConfirmed"] = "true",
        ["code"] = "123456",
        ["ReturnUrl"] = "/beheer/accounts",
    };

    [Fact]
    public async Task Given_a_visitor_When_every_address_is_asked_for_and_every_form_is_sent_Then_no_account_comes_of_it()
    {
        await using var app = await StartAsync();
        await AnOrganisation.InAsync(app, "denkbeeld");
        using var walk = Walk(app, null);

        Assert.Empty(await walk.RunAsync());

        AssertProves(walk);
    }

    [Fact]
    public async Task Given_a_candidate_with_the_own_data_open_When_every_address_is_asked_for_and_every_form_is_sent_Then_no_account_comes_of_it()
    {
        await using var app = await StartAsync();
        var scope = await APortal.HolderAsync(app, "denkbeeld", "Stichting Denkbeeld", "noor@voorbeeld.example");
        var candidate = (await APortal.RowAsync(app, scope, "noor@voorbeeld.example")).Id;
        using var walk = Walk(app, async () => new Dictionary<string, string> { ["__Secure-mijnoptie-gegevens"] = (await APortal.SessionAsync(app, scope, candidate)).Token });

        Assert.Empty(await walk.RunAsync());

        AssertProves(walk);
        Assert.True(await APortal.IsThereAsync(app, scope, candidate), "The candidate went on the way: the rest of the walk was that of a visitor.");
    }

    [Fact]
    public async Task Given_an_address_that_does_make_accounts_When_it_is_walked_Then_the_walk_finds_it()
    {
        await using var app = await StartAsync(site => site.MapPost("/word-lid", async (HttpContext http, UserManager<StaffAccount> users) =>
        {
            var form = await http.Request.ReadFormAsync();
            await users.CreateAsync(new StaffAccount { Id = Guid.NewGuid(), UserName = form["Email"], Email = form["Email"], DisplayName = "Indringer" });
        }).DisableAntiforgery());
        using var walk = Walk(app, null);

        var found = await walk.RunAsync();

        Assert.Contains("POST /word-lid: 1 accounts", found);
    }

    [Fact]
    public async Task Given_the_sources_When_read_Then_accounts_come_into_being_by_an_invitation_or_in_the_demo_alone()
    {
        var makers = new List<string>();
        foreach (var file in Repository.Files("MijnOptie.App", ".cs", ".razor", ".cshtml"))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            if (text.Contains("new StaffAccount", StringComparison.Ordinal) || text.Contains("Users.Add(", StringComparison.Ordinal)) makers.Add(Path.GetFileName(file));
        }

        // The password check compares with a password that nobody has; what it makes for that is never stored.
        Assert.Equal(["AccountInviting.cs", "DemoOrganisation.cs", "PasswordCheck.cs"], makers.Order(StringComparer.Ordinal));
    }

    private static Task<TestApp> StartAsync(Action<WebApplication>? more = null) => TestApp.StartAsync(builder => builder.Configuration.AddInMemoryCollection(
        [
            new("Requests:PerAddressAtOnce", "1000000"), new("Requests:PerAddressPerSecond", "100000"),
            new("Requests:FormsPerAddressAtOnce", "100000"), new("Requests:FormsPerAddressPerSecond", "10000"),
        ]), more: more);

    private static RouteWalk Walk(TestApp app, Func<Task<IReadOnlyDictionary<string, string>>>? holds) => new(app)
    {
        Extras = AccountData,
        Parts = new Dictionary<string, string> { ["slug"] = "denkbeeld", ["language"] = "en", ["theme"] = "dark" },
        Holds = holds,
        Look = async _ =>
        {
            await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
            return await context.Users.CountAsync() is var count and > 0 ? $"{count} accounts" : null;
        },
    };

    private static void AssertProves(RouteWalk walk)
    {
        Assert.DoesNotContain("__Host-mijnoptie-staff", walk.Handed);
        Assert.DoesNotContain("__Host-mijnoptie-halfway", walk.Handed);
        Assert.Contains("__Host-mijnoptie-form", walk.Handed);
        Assert.True(walk.Answered > 30, $"Hardly anything answered ({walk.Answered}): this proves nothing.");
        Assert.True(walk.Forms > 3, $"Hardly any form was sent ({walk.Forms}): this proves nothing.");
    }
}
