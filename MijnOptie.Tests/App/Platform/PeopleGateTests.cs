using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

public sealed class PeopleGateTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    [Trait("Promise", "P36")]
    public async Task Given_a_restriction_with_an_end_When_it_runs_Then_no_way_leads_to_the_person_and_after_it_all_do()
    {
        await using var app = await BuildAsync();
        var organisation = await AMatchingOrganisation.InAsync(app, "denkbeeld");
        var noor = await organisation.CandidateAsync("Noor", "de Vries");
        await ChangeAsync(app, organisation, noor, row => (row.RestrictedAt, row.RestrictedUntil) = (clock.GetUtcNow(), clock.GetUtcNow().AddDays(30)));

        Assert.Equal(0, await WaysToAsync(app, organisation, noor, "Noor"));
        Assert.False(await Gate(app).MayBeMailedAsync(organisation.Scope, noor, Never));

        clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromTicks(10));
        Assert.Equal(0, await WaysToAsync(app, organisation, noor, "Noor"));

        clock.Advance(TimeSpan.FromTicks(10));
        Assert.Equal(4, await WaysToAsync(app, organisation, noor, "Noor"));
        Assert.True(await Gate(app).MayBeMailedAsync(organisation.Scope, noor, Never));
    }

    [Fact]
    [Trait("Promise", "P36")]
    public async Task Given_a_restriction_without_an_end_When_years_pass_Then_it_still_holds()
    {
        await using var app = await BuildAsync();
        var organisation = await AMatchingOrganisation.InAsync(app, "denkbeeld");
        var noor = await organisation.CandidateAsync("Noor", "de Vries");
        await ChangeAsync(app, organisation, noor, row => row.RestrictedAt = clock.GetUtcNow());

        clock.Advance(TimeSpan.FromDays(2_000));

        Assert.Equal(0, await WaysToAsync(app, organisation, noor, "Noor"));
    }

    [Fact]
    [Trait("Promise", "P32")]
    public async Task Given_an_objection_to_mail_When_read_Then_the_person_takes_part_but_is_not_mailed()
    {
        await using var app = await BuildAsync();
        var organisation = await AMatchingOrganisation.InAsync(app, "denkbeeld");
        var noor = await organisation.CandidateAsync("Noor", "de Vries");
        Assert.True(await Gate(app).MayBeMailedAsync(organisation.Scope, noor, Never));

        await ChangeAsync(app, organisation, noor, row => row.MailStoppedAt = clock.GetUtcNow());

        Assert.False(await Gate(app).MayBeMailedAsync(organisation.Scope, noor, Never));
        Assert.Equal(4, await WaysToAsync(app, organisation, noor, "Noor"));
    }

    private static PeopleGate Gate(TestApp app) => app.Services.GetRequiredService<PeopleGate>();

    private static async Task<int> WaysToAsync(TestApp app, AMatchingOrganisation organisation, CandidateId person, string name)
    {
        var (gate, scope) = (Gate(app), organisation.Scope);
        bool[] ways =
        [
            (await gate.ForMatchingAsync(scope, Never)).Any(c => c.Offer.Id == person),
            await gate.FindForMatchingAsync(scope, person, Never) is not null,
            (await gate.SummariesForMatchingAsync(scope, Never)).Any(c => c.Id == person),
            (await gate.FindByNameAsync(scope, name, 10, Never)).Any(c => c.Id == person),
        ];
        return ways.Count(way => way);
    }

    private static async Task ChangeAsync(TestApp app, AMatchingOrganisation organisation, CandidateId person, Action<CandidateRow> change)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(organisation.Scope);
        change(await context.Candidates.SingleAsync(c => c.Id == person.Value));
        await context.SaveChangesAsync();
    }

    private Task<TestApp> BuildAsync() => TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
}
