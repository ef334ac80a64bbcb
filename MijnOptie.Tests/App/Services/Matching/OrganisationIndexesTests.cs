using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using Made = MijnOptie.Tests.App.Hr.Matches.AMatchingOrganisation;

namespace MijnOptie.Tests.App.Services.Matching;

public sealed class OrganisationIndexesTests
{
    [Fact]
    [Trait("Promise", "P33")]
    public async Task Given_a_person_in_the_index_When_erased_paused_or_changed_Then_the_next_list_shows_it()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var (noor, sem, ada) = (await school.CandidateAsync("Noor", null), await school.CandidateAsync("Sem", null), await school.CandidateAsync("Ada", null));
        var lyceum = await school.PositionAsync("Leraar wiskunde", "Lyceum");
        Assert.Equal(["Ada", "Noor", "Sem"], await NamesAsync(school, lyceum));

        await app.Services.GetRequiredService<CandidateErasure>().EraseAsync(school.Scope, sem, ErasureOrder.PersonAsked, CancellationToken.None);
        Assert.Equal(["Ada", "Noor"], await NamesAsync(school, lyceum));

        await ChangeAsync(app, school, noor, row => row.StatusCode = "PAUSED");
        Assert.Equal(["Ada"], await NamesAsync(school, lyceum));

        await ChangeAsync(app, school, noor, row => row.StatusCode = "SEARCHING");
        await ChangeAsync(app, school, ada, row => row.Functions[0].FunctionCode = "ONDERWIJSASSISTENT_A"); // a part of the offer alone
        Assert.Equal(["Noor"], await NamesAsync(school, lyceum));
    }

    [Fact]
    public async Task Given_positions_in_the_index_When_they_come_change_and_go_Then_the_next_list_equals_the_plain_evaluation()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var noor = await school.CandidateAsync("Noor", null);
        var indexes = app.Services.GetRequiredService<OrganisationIndexes>();
        await indexes.CurrentAsync(school.Scope, CancellationToken.None);
        var first = await school.PositionAsync("Leraar wiskunde", "Lyceum");
        await school.PositionAsync("Leraar wiskunde", "Gymnasium", north: 5);
        await AssertPlainAsync(app, school, noor, 2);

        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(school.Scope))
        {
            var row = await context.Positions.SingleAsync(each => each.Id == first.Value);
            (row.MinimumHours, row.MaximumHours, row.ChangedAt) = (26 * Hours.PerHour, 30 * Hours.PerHour, DateTimeOffset.UnixEpoch);
            await context.SaveChangesAsync();
        }
        await AssertPlainAsync(app, school, noor, 2);

        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(school.Scope))
        {
            context.Remove(await context.Positions.SingleAsync(each => each.Id == first.Value));
            await context.SaveChangesAsync();
        }
        await AssertPlainAsync(app, school, noor, 1);
    }

    [Fact]
    [Trait("Promise", "P03")]
    public async Task Given_two_organisations_When_both_are_indexed_Then_neither_holds_anything_of_the_other()
    {
        await using var app = await TestApp.BuildAsync();
        var (own, other) = (await Made.InAsync(app, "eigen"), await Made.InAsync(app, "ander"));
        var (noor, stranger) = (await own.CandidateAsync("Noor", null), await other.CandidateAsync("Vreemd", null));
        var indexes = app.Services.GetRequiredService<OrganisationIndexes>();

        var (mine, theirs) = (await indexes.CurrentAsync(own.Scope, CancellationToken.None), await indexes.CurrentAsync(other.Scope, CancellationToken.None));

        Assert.NotSame(mine.Index, theirs.Index);
        Assert.Equal((1, 1), (mine.Index.Candidates, theirs.Index.Candidates));
        Assert.NotNull(mine.Index.OfferOf(noor));
        Assert.Null(mine.Index.OfferOf(stranger));
        Assert.Null(theirs.Index.OfferOf(noor));
    }

    [Fact]
    public async Task Given_an_index_When_nobody_uses_it_or_too_many_are_kept_Then_it_is_let_go()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var app = await TestApp.BuildAsync(builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Configuration["Matching:MostIndexes"] = "2";
        });
        var indexes = app.Services.GetRequiredService<OrganisationIndexes>();
        foreach (var slug in new[] { "een", "twee", "drie" })
        {
            await indexes.CurrentAsync((await Made.InAsync(app, slug)).Scope, CancellationToken.None);
            time.Advance(TimeSpan.FromSeconds(1));
        }
        Assert.Equal(2, indexes.Count);
        time.Advance(TimeSpan.FromMinutes(22));
        Assert.Equal(0, indexes.Count);
    }

    [Fact]
    [Trait("Promise", "P02")]
    public async Task Given_weights_are_tried_and_saved_Then_the_list_follows_and_the_act_is_on_record()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var noor = await school.CandidateAsync("Noor", null);
        await school.PositionAsync("Ver en op tijd", "Ver", north: 12);
        await school.PositionAsync("Dichtbij en laat", "Dichtbij", row => row.StartsOn = row.StartsOn.AddDays(-10));
        var date = MatchWeights.Create([0, 0, 0, 0, 40, 5, 0, 0, 0]).Value;
        var reach = MatchWeights.Create([0, 0, 0, 0, 1, 40, 0, 0, 0]).Value;

        Assert.Equal(["Ver", "Dichtbij"], (await ShowAsync(school, new MatchesQuery { Candidate = noor, Weights = date })).List!.Groups[0].Rows.Select(row => row.Name));
        var tried = await ShowAsync(school, new MatchesQuery { Candidate = noor, Weights = reach });
        Assert.Equal(["Dichtbij", "Ver"], tried.List!.Groups[0].Rows.Select(row => row.Name));
        Assert.Equal((15, 40), tried.Weights.Where(weight => weight.Key == nameof(Criterion.Reach)).Select(weight => (weight.Own, weight.Now)).Single());
        Assert.All((await ShowAsync(school, new MatchesQuery { Candidate = noor })).Weights, weight => Assert.Equal(weight.Own, weight.Now));

        await using (var scope = school.Staff()) await scope.ServiceProvider.GetRequiredService<SaveWeights>().HandleAsync(date, CancellationToken.None);

        var own = await ShowAsync(school, new MatchesQuery { Candidate = noor });
        Assert.Equal(["Ver", "Dichtbij"], own.List!.Groups[0].Rows.Select(row => row.Name));
        Assert.Equal(40, own.Weights.Single(weight => weight.Key == nameof(Criterion.StartDate)).Own);
        var lines = await app.Services.GetRequiredService<AuditLog>().AboutAsync(school.Scope, school.Scope.Organisation.Value, CancellationToken.None);
        Assert.Equal([AuditAct.ChangedWeights], lines.Select(line => line.Act));
    }

    private static async Task AssertPlainAsync(TestApp app, Made school, CandidateId candidate, int count)
    {
        var current = await app.Services.GetRequiredService<OrganisationIndexes>().CurrentAsync(school.Scope, CancellationToken.None);
        var offer = (await app.Services.GetRequiredService<PeopleGate>().FindForMatchingAsync(school.Scope, candidate, CancellationToken.None))!.Offer;
        var plain = (await app.Services.GetRequiredService<PositionReader>().AllAsync(school.Scope, CancellationToken.None))
            .Select(card => Matcher.Evaluate(offer, card.Position, current.Ground.Weights, current.Ground.Rules))
            .Select(each => new MatchHit(each.Candidate, each.Position, each.Verdict.Kind, each.Score))
            .ToHashSet();
        Assert.Equal(count, plain.Count);
        Assert.Equal(plain, current.Index.EveryPosition(candidate).ToHashSet());
    }

    private static async Task ChangeAsync(TestApp app, Made school, CandidateId candidate, Action<CandidateRow> change)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(school.Scope);
        change(await CandidateQueries.WithParts(context.Candidates).SingleAsync(row => row.Id == candidate.Value));
        await context.SaveChangesAsync();
    }

    private static async Task<List<string>> NamesAsync(Made school, PositionId position) =>
    [
        .. (await ShowAsync(school, new MatchesQuery { CandidateSeeks = false, Position = position })).List!.Groups.SelectMany(group => group.Rows).Select(row => row.Name).Order(StringComparer.Ordinal),
    ];

    private static async Task<MatchesView> ShowAsync(Made school, MatchesQuery query)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        await using var scope = school.Staff();
        return await scope.ServiceProvider.GetRequiredService<ShowMatches>().HandleAsync(query, CancellationToken.None);
    }
}
