using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using Made = MijnOptie.Tests.App.Hr.Matches.AMatchingOrganisation;

namespace MijnOptie.Tests.App.Services.Matching;

public sealed class ShownMatchesTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Promise", "P02")]
    public async Task Given_a_pair_that_was_opened_When_opened_again_Then_it_is_kept_once_and_calculated_again_to_the_same()
    {
        await using var app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        var school = await Made.InAsync(app, "denk");
        var (noor, lyceum) = (await school.CandidateAsync("Noor", null), await school.PositionAsync("Leraar wiskunde", "Lyceum"));

        await OpenAsync(school, noor, lyceum);
        time.Advance(TimeSpan.FromDays(1));
        var earlier = (await OpenAsync(school, noor, lyceum)).Record.Earlier;

        var line = Assert.Single(earlier);
        Assert.EndsWith("2026 om 10.00 uur, aan HR: past, 100 punten", line.Title, StringComparison.Ordinal);
        Assert.Equal("Opnieuw berekend: precies hetzelfde.", line.Text);
    }

    [Fact]
    public async Task Given_an_offer_that_changed_When_the_pair_is_opened_again_Then_both_are_kept_and_the_first_says_why_it_differs()
    {
        await using var app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        var school = await Made.InAsync(app, "denk");
        var (noor, lyceum) = (await school.CandidateAsync("Noor", null), await school.PositionAsync("Leraar wiskunde", "Lyceum"));
        await OpenAsync(school, noor, lyceum);
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(school.Scope))
        {
            var row = await context.Candidates.SingleAsync(c => c.Id == noor.Value, Cancel);
            row.MaximumHours = 20 * Hours.PerHour;
            row.Revision++;
            await context.SaveChangesAsync(Cancel);
        }
        time.Advance(TimeSpan.FromDays(1));

        var earlier = (await OpenAsync(school, noor, lyceum)).Record.Earlier;

        Assert.Equal(2, earlier.Count);
        Assert.StartsWith("Opnieuw berekend: precies hetzelfde", earlier[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Het aanbod of de plek is sindsdien gewijzigd", earlier[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_record_that_was_tampered_with_When_calculated_again_Then_that_is_seen()
    {
        await using var app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        var school = await Made.InAsync(app, "denk");
        var (noor, lyceum) = (await school.CandidateAsync("Noor", null), await school.PositionAsync("Leraar wiskunde", "Lyceum"));
        await OpenAsync(school, noor, lyceum);
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(school.Scope))
            await context.Set<ShownMatchRow>().ExecuteUpdateAsync(set => set.SetProperty(m => m.ResultHash, new string('0', 64)), Cancel);

        var earlier = (await OpenAsync(school, noor, lyceum)).Record.Earlier;

        Assert.Contains(earlier, line => line.Text.StartsWith("Opnieuw berekend: niet hetzelfde", StringComparison.Ordinal));
    }

    private static async Task<PairView> OpenAsync(Made school, CandidateId candidate, PositionId position)
    {
        await using var staff = school.Staff();
        return (await staff.ServiceProvider.GetRequiredService<ShowMatches>().HandleAsync(new MatchesQuery { Candidate = candidate, Position = position }, Cancel)).Pair!;
    }
}
