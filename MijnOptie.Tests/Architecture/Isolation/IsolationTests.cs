using System.Net;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>Everything there is to ask, asked about another organisation. How to add a case: see <see cref="IsolationCases"/>.</summary>
[Trait("Promise", "P07")]
public sealed class IsolationTests(IsolationHouse house) : IClassFixture<IsolationHouse>
{
    public static TheoryData<string> HandlerKeys => [.. IsolationCases.Handlers.Select(c => c.Key)];

    public static TheoryData<string> AcrossKeys => [.. IsolationCases.Across.Select(c => c.Key)];

    public static TheoryData<string> AddressesAcross => [.. IsolationCases.AddressesAcross.Keys];

    public static TheoryData<string> Addresses => [.. IsolationCases.Addresses.Keys];

    [Fact]
    public void Given_the_application_When_its_handlers_and_jobs_are_found_Then_each_has_a_case()
    {
        Assert.True(ThingsToTry.Handlers.Count > 15, "Hardly any handler was found: this proves nothing.");
        var known = IsolationCases.Handlers.Select(c => c.Key).Concat(IsolationCases.Across.Select(c => c.Key)).Concat(IsolationCases.Exempt.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = ThingsToTry.Handlers.Concat(ThingsToTry.Jobs).Where(key => !known.Contains(key)).ToList();
        var stale = IsolationCases.Handlers.Select(c => c.Key).Concat(IsolationCases.Across.Select(c => c.Key)).Concat(IsolationCases.Exempt.Keys.Where(key => !key.StartsWith('/')))
            .Where(key => !ThingsToTry.Handlers.Concat(ThingsToTry.Jobs).Contains(key)).ToList();

        Assert.True(missing.Count == 0, $"""
            These can be asked something and have no case that tries them on another organisation:
              {string.Join("\n  ", missing)}
            Add a line for each in MijnOptie.Tests/Architecture/Isolation/Wings (IsolationCases.cs says how), or, when it reaches no rows of an
            organisation by an id, a line with the reason in the same file's Exempt.
            """);
        Assert.True(stale.Count == 0, $"These cases try what is no longer there: {string.Join(", ", stale)}");
    }

    [Fact]
    public void Given_the_application_When_its_routes_are_found_Then_each_that_names_something_has_a_case()
    {
        var routes = ThingsToTry.Routes(house.App);
        Assert.True(routes.Count > 15, "Hardly any route was found: this proves nothing.");
        var missing = routes.Where(ThingsToTry.IsAimed).Select(ThingsToTry.AddressOf).Distinct()
            .Where(address => !IsolationCases.Addresses.ContainsKey(address) && !IsolationCases.AddressesAcross.ContainsKey(address) && !IsolationCases.Exempt.ContainsKey(address)).ToList();

        Assert.True(missing.Count == 0, $"""
            These addresses name something, or change something, and have no case that tries them on another organisation:
              {string.Join("\n  ", missing)}
            Add a line for each to Addresses in MijnOptie.Tests/Architecture/Isolation/Wings (IsolationCases.cs says how), or a line with the
            reason to Exempt.
            """);
    }

    [Theory]
    [MemberData(nameof(HandlerKeys))]
    public async Task Given_a_handler_When_asked_about_own_rows_and_about_anothers_Then_only_its_own_are_reached(string key)
    {
        var tried = IsolationCases.Handlers.Single(c => c.Key == key);
        var (own, other) = (await World.InAsync(house.App), await World.InAsync(house.App));

        // The refusal first: its positive control may well delete what it is aimed at.
        var refused = await TryAsync(tried, own, other);
        var reached = await TryAsync(tried, own, own);

        Assert.False(refused.Saw, $"{key} showed rows of another organisation.");
        Assert.False(refused.Changed, $"{key} changed rows of another organisation.");
        Assert.True(reached.Saw || reached.Changed, $"{key} reached nothing on its own rows either: the case proves nothing.");
    }

    [Theory]
    [MemberData(nameof(HandlerKeys))]
    public async Task Given_the_filters_are_off_When_anothers_rows_are_asked_for_Then_the_guard_keeps_them_as_they_are(string key)
    {
        var tried = IsolationCases.Handlers.Single(c => c.Key == key);
        var (own, other) = (await World.InAsync(house.WithoutFilters), await World.InAsync(house.WithoutFilters));

        Assert.False((await TryAsync(tried, own, other)).Changed, $"{key} changed rows of another organisation while the filters were off.");
    }

    [Fact]
    public async Task Given_the_filters_are_off_When_anothers_position_is_deleted_Then_it_is_the_guard_that_refuses()
    {
        var tried = IsolationCases.Handlers.Single(c => c.Key == "EditPosition.DeleteAsync");
        var (own, other) = (await World.InAsync(house.WithoutFilters), await World.InAsync(house.WithoutFilters));
        await using var desk = own.Desk(tried.Role);

        await Assert.ThrowsAsync<TenantViolationException>(() => tried.Run(desk, other));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Given_an_address_When_asked_for_own_rows_and_for_anothers_Then_only_its_own_are_shown(string pattern)
    {
        var (own, other) = (await World.InAsync(house.App), await World.InAsync(house.App));
        var address = IsolationCases.Addresses[pattern];
        using var staff = await StaffClient.AsAsync(house.App, own.Scope, address.Role, own.Account);
        using var visitor = StaffClient.AsVisitor(house.App);
        var before = await other.RowsAsync();

        var shown = await staff.GetAsync(address.At(own));
        var refused = await staff.GetAsync(address.At(other));
        var closed = await visitor.GetAsync(address.At(own));

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Contains(own.Marker, await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(other.Marker, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True((int)refused.StatusCode < 500, $"{pattern} fell over another's id.");
        Assert.DoesNotContain(own.Marker, await closed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await other.RowsAsync());
    }

    [Theory]
    [MemberData(nameof(AcrossKeys))]
    public async Task Given_what_is_for_administrators_When_staff_of_an_organisation_asks_it_Then_every_role_is_refused_and_an_administrator_is_not(string key)
    {
        var tried = IsolationCases.Across.Single(c => c.Key == key);
        var (own, other) = (await World.InAsync(house.App), await World.InAsync(house.App));
        var before = (await own.RowsAsync(), await other.RowsAsync());

        foreach (var role in Roles.OfOrganisation)
        {
            await using var desk = own.Desk(role);
            await Assert.ThrowsAsync<AccessRefusedException>(() => tried.Run(desk, own));
            await Assert.ThrowsAsync<AccessRefusedException>(() => tried.Run(desk, other));
        }

        Assert.Equal(before.Item1, await own.RowsAsync());
        Assert.Equal(before.Item2, await other.RowsAsync());
        await using var administrator = own.Desk(Roles.Administrator);
        await tried.Run(administrator, other);
    }

    [Theory]
    [MemberData(nameof(AddressesAcross))]
    public async Task Given_an_address_for_administrators_When_others_ask_for_it_Then_nothing_is_shown_and_an_administrator_sees_it(string pattern)
    {
        var (own, other) = (await World.InAsync(house.App), await World.InAsync(house.App));
        var address = IsolationCases.AddressesAcross[pattern];
        foreach (var role in Roles.OfOrganisation)
        {
            using var staff = await StaffClient.AsAsync(house.App, own.Scope, role, Guid.NewGuid());
            foreach (var world in new[] { own, other })
                Assert.DoesNotContain(world.Marker, await (await staff.GetAsync(address.At(world))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var administrator = await StaffClient.AsAsync(house.App, own.Scope, Roles.Administrator, Guid.NewGuid());
        Assert.Contains(other.Marker, await (await administrator.GetAsync(address.At(other))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_every_address_that_names_nothing_When_staff_asks_for_it_Then_nothing_of_another_is_in_it()
    {
        var (own, other) = (await World.InAsync(house.App), await World.InAsync(house.App));
        var addresses = ThingsToTry.Routes(house.App).Where(route => !ThingsToTry.IsAimed(route)).Select(ThingsToTry.AddressOf).Distinct().ToList();
        Assert.True(addresses.Count > 10, "Hardly any address was found: this proves nothing.");

        foreach (var role in Roles.All)
        {
            using var staff = await StaffClient.AsAsync(house.App, own.Scope, role, Guid.NewGuid());
            foreach (var address in addresses.Where(a => !a.Contains('{', StringComparison.Ordinal)))
            {
                var answer = await (await staff.GetAsync(address)).Content.ReadAsStringAsync();
                Assert.False(answer.Contains($"School {other.Marker}", StringComparison.Ordinal) || answer.Contains($"Leraar {other.Marker}", StringComparison.Ordinal), $"{address} shows rows of another organisation to {role}.");
            }
        }
    }

    private static async Task<(bool Saw, bool Changed)> TryAsync(IsolationCase tried, World asker, World target)
    {
        var before = await target.RowsAsync();
        object? answer = null;
        await using (var desk = asker.Desk(tried.Role))
        {
            try
            {
                answer = await tried.Run(desk, target);
            }
            catch (Exception refused) when (refused is AccessRefusedException or TenantViolationException)
            {
                // A refusal by exception is a refusal.
            }
        }
        return (MarkerFinder.IsIn(answer, target.Marker), !before.SequenceEqual(await target.RowsAsync()));
    }
}
