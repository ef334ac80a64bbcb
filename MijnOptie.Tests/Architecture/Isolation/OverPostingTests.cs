using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Candidates;
using MijnOptie.Tests.App.Candidates.Portal;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>
/// Every form there is, sent with more fields than it has: whose it is, what someone may do, whom it is about. None of it may be believed.
/// </summary>
[Trait("Promise", "P07")]
public sealed class OverPostingTests
{
    public static TheoryData<string> Actors => ["visitor", "candidate", .. Roles.All];

    [Theory]
    [MemberData(nameof(Actors))]
    public async Task Given_every_form_When_sent_with_fields_that_it_does_not_have_Then_nobody_gets_rights_and_nothing_changes_hands(string actor)
    {
        await using var app = await StartAsync();
        var (own, other) = (await World.InAsync(app), await World.InAsync(app));
        using var walk = Walk(app, own, other, actor);
        if (walk.Holds is not null) await walk.Holds(); // the account of a member of staff is made here
        var before = (await StandingAsync(app), await other.RowsAsync());

        await walk.RunAsync();

        Assert.True(walk.Forms > 3, $"Hardly any form was sent ({walk.Forms}): this proves nothing.");
        var after = await StandingAsync(app);
        Assert.All(before.Item1, fact => Assert.Contains(fact, after));
        Assert.DoesNotContain(after.Except(before.Item1), fact => !fact.StartsWith("Candidate", StringComparison.Ordinal) || fact.Contains(other.Scope.Organisation.ToString(), StringComparison.Ordinal));
        Assert.Equal(before.Item2, await other.RowsAsync());
    }

    [Fact]
    public async Task Given_an_address_that_believes_what_it_is_sent_When_it_is_walked_Then_it_is_found()
    {
        await using var app = await StartAsync(site => site.MapPost("/toelaten-op-verzoek", async (HttpContext http, DataContexts contexts) =>
        {
            var form = await http.Request.ReadFormAsync();
            await using var context = contexts.Open(TenantScope.For(new(Guid.Parse(form["TenantId"]!))));
            await context.Candidates.Where(c => c.Id == Guid.Parse(form["CandidateId"]!)).ExecuteUpdateAsync(set => set.SetProperty(c => c.Admission, AdmissionState.Admitted));
        }).DisableAntiforgery());
        var (own, other) = (await World.InAsync(app), await World.InAsync(app));
        using var walk = Walk(app, own, other, "visitor");
        var before = (await StandingAsync(app), await other.RowsAsync());

        await walk.RunAsync();

        Assert.NotEqual(before.Item1, await StandingAsync(app));
        Assert.NotEqual(before.Item2, await other.RowsAsync());
    }

    private static Task<TestApp> StartAsync(Action<WebApplication>? more = null) => TestApp.StartAsync(builder => builder.Configuration.AddInMemoryCollection(
        [
            new("Requests:PerAddressAtOnce", "1000000"), new("Requests:PerAddressPerSecond", "100000"),
            new("Requests:PerAccountAtOnce", "1000000"), new("Requests:PerAccountPerSecond", "100000"),
            new("Requests:FormsPerAddressAtOnce", "100000"), new("Requests:FormsPerAddressPerSecond", "10000"),
        ]), more: more);

    private static RouteWalk Walk(TestApp app, World own, World other, string actor) => new(app)
    {
        Extras = new Dictionary<string, string>
        {
            ["TenantId"] = other.Scope.Organisation.ToString(),
            ["OrganisationId"] = other.Scope.Organisation.ToString(),
            ["Organisation"] = other.Scope.Organisation.ToString(),
            ["CandidateId"] = other.Newcomer.ToString(),
            ["Candidate"] = other.Candidate.ToString(),
            ["PositionId"] = other.Position.ToString(),
            ["AccountId"] = other.Accounts.Colleague.ToString(),
            ["UserId"] = other.Accounts.Colleague.ToString(),
            ["Id"] = other.Newcomer.ToString(),
            ["Role"] = Roles.Administrator,
            ["Roles"] = Roles.Administrator,
            ["IsAdministrator"] = "true",
            ["IsPool"] = "true",
            ["AdministersOwnAccounts"] = "true",
            ["Admission"] = nameof(AdmissionState.Admitted),
            ["Admitted"] = "true",
            ["EmailConfirmed"] = "true",
            ["EmailConfirmedAt"] = "2026-01-01",
            ["TwoFactorEnabled"] = "false",
            ["ClosedAt"] = "",
            ["ExpiresAt"] = "2099-01-01",
        },
        Parts = new Dictionary<string, string> { ["slug"] = own.Marker, ["language"] = "en", ["theme"] = "dark", ["position"] = own.Position.ToString(), ["id"] = other.Office.Breach.ToString(), ["part"] = "contact" },
        Holds = actor switch
        {
            "visitor" => null,
            "candidate" => async () => new Dictionary<string, string> { ["__Secure-mijnoptie-gegevens"] = (await APortal.SessionAsync(app, own.Scope, own.Candidate.Value)).Token },
            _ => () => StaffAsync(app, own, actor),
        },
    };

    private static async Task<IReadOnlyDictionary<string, string>> StaffAsync(TestApp app, World own, string role)
    {
        var cookie = (await StaffClient.CookieAsync(app, own.Scope, role, own.Account)).Split('=', 2);
        return new Dictionary<string, string> { [cookie[0]] = cookie[1] };
    }

    // Who may do what, and what is whose.
    private static async Task<IReadOnlyList<string>> StandingAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return
        [
            .. (await context.Users.AsNoTracking().ToListAsync()).Select(a => $"Account {a.Id} {a.OrganisationId} {a.EmailConfirmed} {a.ClosedAt} {a.Email}"),
            .. (await context.UserRoles.AsNoTracking().Join(context.Roles, r => r.RoleId, r => r.Id, (r, role) => new { r.UserId, role.Name }).ToListAsync())
                .Select(r => $"Role {r.UserId} {r.Name}"),
            .. (await context.Organisations.AsNoTracking().ToListAsync()).Select(o => $"Organisation {o.Id} {o.Name} {o.Slug} {o.IsPool} {o.AdministersOwnAccounts}"),
            .. (await context.Candidates.IgnoreQueryFilters().AsNoTracking().ToListAsync()).Select(c => $"Candidate {c.Id} {c.TenantId} {c.Admission} {c.EmailConfirmedAt}"),
        ];
    }
}
