using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Retention;
using MijnOptie.Tests.App.PersonalData;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Retention;

/// <summary>
/// Two winters of daily runs over ten thousand candidates who enter, renew and are looked at, with a leap day and four changes of the clock.
/// What should go is worked out here by plain calendar days, apart from the rules of the product.
/// </summary>
[Trait("Promise", "P15")]
[Trait("Promise", "P09")]
public sealed class YearOfLivesTests
{
    private const int Lives = 10_000;
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly DateOnly FirstDay = new(2028, 1, 15);
    private static readonly DateOnly LastDay = new(2029, 4, 15);

    [Fact]
    public async Task Given_ten_thousand_lives_When_a_year_passes_Then_nobody_is_kept_a_day_too_long_or_erased_early()
    {
        var clock = new FakeTimeProvider(Night(FirstDay));
        await using var app = await TestApp.BuildAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        var scope = await AnOrganisation.InAsync(app, "a");
        var random = new Random(20280229);
        var lives = await EnterAsync(app, scope, random);
        var run = app.Services.GetRequiredService<RetentionRun>();

        for (var day = FirstDay; day <= LastDay; day = day.AddDays(1))
        {
            clock.SetUtcNow(Night(day));
            if (day.Day == 1) await RenewSomeAsync(app, scope, lives, random, clock.GetUtcNow());
            await run.RunAsync(Never);
            foreach (var gone in lives.Where(life => life.Value.AddYears(1) < day).Select(life => life.Key).ToList()) lives.Remove(gone);
            Assert.Equal(lives.Count, await CountAsync(app, scope));
            if (day.Day is 1 or 29) Assert.Equal(lives.Keys.Order(), (await IdsAsync(app, scope)).Order());
        }

        Assert.InRange(lives.Count, 1, Lives / 2);
    }

    // Three in the night by the Dutch clock, or the first moment after it on the night that hour is skipped.
    private static DateTimeOffset Night(DateOnly day) =>
        new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(new TimeOnly(3, 0)), Netherlands));

    private static async Task<Dictionary<Guid, DateOnly>> EnterAsync(TestApp app, TenantScope scope, Random random)
    {
        var lives = new Dictionary<Guid, DateOnly>(Lives);
        foreach (var batch in Enumerable.Range(0, Lives).Chunk(1000))
        {
            await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
            foreach (var _ in batch)
            {
                // Any second of the year before, so that many are near midnight, the leap day and the changes of the clock.
                var at = Night(FirstDay).AddSeconds(-random.Next(1, 360 * 24 * 3600));
                var row = AStoredCandidate.Row(at, "Kanarie");
                row.Functions.Clear();
                row.Subjects.Clear();
                row.Qualifications.Clear();
                row.Sectors.Clear();
                row.Expertise.Clear();
                row.Places.Clear();
                context.Candidates.Add(row);
                lives.Add(row.Id, DayOf(at));
            }
            await context.SaveChangesAsync();
        }
        return lives;
    }

    private static async Task RenewSomeAsync(TestApp app, TenantScope scope, Dictionary<Guid, DateOnly> lives, Random random, DateTimeOffset now)
    {
        var renewed = lives.Keys.Order().Where(_ => random.Next(20) == 0).ToList();
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        foreach (var batch in renewed.Chunk(400))
        {
            await context.Candidates.Where(c => batch.Contains(c.Id)).ExecuteUpdateAsync(set => set.SetProperty(c => c.EnteredAt, now));
        }
        foreach (var id in renewed) lives[id] = DayOf(now);
    }

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Netherlands).DateTime);

    private static async Task<int> CountAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.CountAsync();
    }

    private static async Task<List<Guid>> IdsAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.Select(c => c.Id).ToListAsync();
    }
}
